package tsunagu.app.bench;

import io.javalin.Javalin;

/** The least a server can do: takes a request and answers with so many letters, whatever was asked. */
public final class Echo {

    private Echo() {}

    public static void main(String[] arguments) {
        var body = "x".repeat(Integer.parseInt(arguments[0]));
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.post(Talker.PATH, context -> {
                context.bodyAsBytes();
                context.contentType("application/json").result(body);
            });
        });
        System.out.println("The echo answers at http://127.0.0.1:"
                + javalin.start("127.0.0.1", 0).port() + "/");
    }
}
