package fr.sillage.lti.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedExchangeTest {

    private final WireMockServer ent =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());

    @BeforeEach
    void start() {
        ent.start();
    }

    @AfterEach
    void stop() {
        ent.stop();
    }

    @Test
    void reachesThatAddressUnderTheHostsName() throws IOException {
        ent.stubFor(any(anyUrl())
                .willReturn(
                        aResponse().withStatus(201).withHeader("Link", "<x>").withBody("héllo")));
        RemoteCalls.Answer answer = calls().send(post("{\"a\":1}"), Duration.ofSeconds(5), 1000);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("héllo");
        assertThat(answer.headers().firstValue("link")).contains("<x>");
        ent.verify(postRequestedFor(urlEqualTo("/items?type_id=1"))
                .withHeader("Host", equalTo("ent.example.org:" + ent.httpsPort()))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalTo("{\"a\":1}")));
    }

    @Test
    void followsNoRedirect() throws IOException {
        ent.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1/")));
        assertThat(calls().send(post(""), Duration.ofSeconds(5), 1000).statusCode())
                .isEqualTo(302);
        ent.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void readsNoMoreThanItWasAllowed() {
        ent.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(2000))));
        assertThatThrownBy(() -> calls().send(post(""), Duration.ofSeconds(5), 1000))
                .hasMessageContaining("more than 1000 bytes");
    }

    @Test
    void readsChunksAndNoMoreThanItWasAllowed() {
        ent.stubFor(
                any(anyUrl()).willReturn(aResponse().withBody("x".repeat(2000)).withChunkedDribbleDelay(4, 40)));
        assertThatThrownBy(() -> calls().send(post(""), Duration.ofSeconds(5), 1000))
                .hasMessageContaining("more than 1000 bytes");
    }

    @Test
    void endsWhenTimeIsUpHoweverSlowlyBytesDrip() {
        ent.stubFor(
                any(anyUrl()).willReturn(aResponse().withBody("x".repeat(500)).withChunkedDribbleDelay(100, 20_000)));
        long begun = System.nanoTime();
        assertThatThrownBy(() -> calls().send(post(""), Duration.ofMillis(1500), 1000))
                .hasMessageContaining("no answer within 1500 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void believesNoCertificateOfAnother() {
        ent.stubFor(any(anyUrl()).willReturn(aResponse()));
        RemoteCalls strict = new RemoteCalls(guard(), (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThatThrownBy(() -> strict.send(post(""), Duration.ofSeconds(5), 1000))
                .isInstanceOf(IOException.class);
        ent.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n",
                "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"
            })
    void takesNoBrokenAnswer(String answer) {
        assertThatThrownBy(() -> PinnedExchange.read(
                        new ByteArrayInputStream(answer.getBytes(StandardCharsets.ISO_8859_1)), 100))
                .isInstanceOf(IOException.class);
    }

    @Test
    void takesAnEndlessHeadForNoAnswer() {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + "x: y\r\n".repeat(10_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PinnedExchange.read(new ByteArrayInputStream(head), 100))
                .hasMessage("endless lines");
    }

    private HttpRequest post(String body) {
        return HttpRequest.newBuilder(URI.create("https://ent.example.org:" + ent.httpsPort() + "/items?type_id=1"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private RemoteCalls calls() {
        return new RemoteCalls(guard(), believingAnything());
    }

    /** Takes the machine of the tests for one outside. */
    private static Guard guard() {
        return new Guard(Set::of, host -> List.of(InetAddress.getByName("93.184.216.34"))) {
            @Override
            java.util.Optional<InetAddress> pinned(URI address) throws IOException {
                super.pinned(address);
                return java.util.Optional.of(InetAddress.getLoopbackAddress());
            }
        };
    }

    private static SSLSocketFactory believingAnything() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Credulous()}, new SecureRandom());
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Credulous extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
