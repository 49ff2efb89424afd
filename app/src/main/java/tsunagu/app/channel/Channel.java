package tsunagu.app.channel;

import io.javalin.config.RoutesConfig;

/** A place where people or programs reach us: it opens the paths it answers on. */
public interface Channel {

    void open(RoutesConfig routes);
}
