package tsunagu.app.llm;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Carries requests for tokens over the connections that models are asked over. */
record TokenHttp(Duration patience) implements IHttpClient {

    @Override
    public IHttpResponse send(HttpRequest request) throws IOException, InterruptedException, URISyntaxException {
        var body = Optional.ofNullable(request.body())
                .map(BodyPublishers::ofString)
                .orElseGet(BodyPublishers::noBody);
        var own = java.net.http.HttpRequest.newBuilder(request.url().toURI())
                .timeout(patience)
                .method(request.httpMethod().name(), body);
        request.headers().forEach(own::header);
        var answer = DirectHttp.client().send(own.build(), BodyHandlers.ofString());
        var response = new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
        response.addHeaders(answer.headers().map());
        return response;
    }
}
