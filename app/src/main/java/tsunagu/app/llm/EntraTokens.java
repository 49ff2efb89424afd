package tsunagu.app.llm;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Tokens of Microsoft Entra ID for Azure OpenAI; one is used until shortly before it ends. */
final class EntraTokens implements Supplier<String> {

    private static final String RESOURCE = "https://cognitiveservices.azure.com";
    private static final String SCOPE = RESOURCE + "/.default";

    private final Callable<CompletableFuture<IAuthenticationResult>> acquiring;

    private EntraTokens(Callable<CompletableFuture<IAuthenticationResult>> acquiring) {
        this.acquiring = acquiring;
    }

    /** @param http carries the requests for tokens */
    static EntraTokens of(Access.Entra access, IHttpClient http) {
        try {
            return new EntraTokens(access.secret().isPresent() ? application(access, http) : machine(access, http));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Cannot ask Microsoft Entra ID for tokens: " + e.getMessage()
                            + ". Check AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET and AZURE_AUTHORITY_HOST.",
                    e);
        }
    }

    private static Callable<CompletableFuture<IAuthenticationResult>> application(Access.Entra access, IHttpClient http)
            throws Exception {
        var credential = ClientCredentialFactory.createFromSecret(
                access.secret().orElseThrow().value());
        var application = ConfidentialClientApplication.builder(access.client().orElseThrow(), credential)
                .authority(access.authority()
                        .resolve("/" + access.tenant().orElseThrow() + "/")
                        .toString())
                .instanceDiscovery(false)
                .httpClient(http)
                .disableInternalRetries()
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var wish = ClientCredentialParameters.builder(Set.of(SCOPE)).build();
        return () -> application.acquireToken(wish);
    }

    private static Callable<CompletableFuture<IAuthenticationResult>> machine(Access.Entra access, IHttpClient http) {
        var identity = access.client()
                .map(ManagedIdentityId::userAssignedClientId)
                .orElseGet(ManagedIdentityId::systemAssigned);
        var application = ManagedIdentityApplication.builder(identity)
                .httpClient(http)
                .disableInternalRetries()
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var wish = ManagedIdentityParameters.builder(RESOURCE).build();
        return () -> application.acquireTokenForManagedIdentity(wish);
    }

    @Override
    public String get() {
        try {
            return acquiring.call().get().accessToken();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the token any more");
        } catch (ExecutionException e) {
            throw new Refused(e.getCause());
        } catch (Exception e) {
            throw new Refused(e);
        }
    }

    /** Entra ID gave us no token. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(Throwable cause) {
            super("no token from Microsoft Entra ID", cause);
        }
    }
}
