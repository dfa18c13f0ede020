package fr.sillage.lti.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Every call to a platform: keys, tokens, grades, roster, registration. Bounded in time as a whole and in size, never
 * redirected, and only where the {@link Guard} lets it go: the address looked at is the one that answers.
 */
@ApplicationScoped
public class RemoteCalls {

    private final Guard guard;
    private final PinnedExchange pinned;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Inject
    RemoteCalls(Guard guard) {
        this(guard, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    RemoteCalls(Guard guard, SSLSocketFactory tls) {
        this.guard = guard;
        this.pinned = new PinnedExchange(tls);
    }

    /**
     * What a platform answered.
     *
     * @param headers by name, whatever its case
     */
    public record Answer(int statusCode, java.net.http.HttpHeaders headers, byte[] body) {}

    /**
     * @param limit for the whole exchange, the body's last byte included
     * @param largest bytes of body
     * @throws Guard.Refused when that address is not called
     * @throws IOException when nothing answers, not in time, or with too much
     */
    public Answer send(HttpRequest request, Duration limit, int largest) throws IOException {
        Optional<InetAddress> address = guard.pinned(request.uri());
        return address.isPresent() ? pinned(request, address.get(), limit, largest) : trusted(request, limit, largest);
    }

    private Answer pinned(HttpRequest request, InetAddress address, Duration limit, int largest) throws IOException {
        PinnedExchange.Response response = pinned.send(
                address,
                request.method(),
                request.uri(),
                request.headers().map(),
                request.bodyPublisher().map(RemoteCalls::bytes).orElse(new byte[0]),
                limit,
                largest);
        return new Answer(
                response.status(),
                java.net.http.HttpHeaders.of(response.headers(), (name, value) -> true),
                response.body());
    }

    private Answer trusted(HttpRequest request, Duration limit, int largest) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(largest));
        try {
            HttpResponse<byte[]> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().toString());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    /** Our bodies are texts, at hand as soon as they are asked for. */
    private static byte[] bytes(HttpRequest.BodyPublisher publisher) {
        BoundedBody collected = new BoundedBody(Integer.MAX_VALUE);
        publisher.subscribe(new Flow.Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                collected.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                collected.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                collected.onError(failure);
            }

            @Override
            public void onComplete() {
                collected.onComplete();
            }
        });
        return collected.getBody().toCompletableFuture().join();
    }
}
