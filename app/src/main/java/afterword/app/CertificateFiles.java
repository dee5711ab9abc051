package afterword.app;

import afterword.app.cli.Server.CannotServe;
import afterword.app.cli.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** Looks at a certificate and its key before anything is served with them. */
final class CertificateFiles {

    private CertificateFiles() {}

    /** @throws CannotServe if they cannot be read, or do not belong together */
    static void check(Serving.Certificate files) {
        List<X509Certificate> chain = read(files.chain(), "certificate", PemContent::getCertificates);
        PrivateKey key = read(files.key(), "private key", PemContent::getPrivateKey);
        if (!belongTogether(key, chain.getFirst().getPublicKey())) {
            throw new CannotServe("The private key in " + files.key() + " is not the one of the certificate in "
                    + files.chain() + ".");
        }
    }

    private static <T> T read(Path file, String what, Function<PemContent, @Nullable T> part) {
        if (!Files.isReadable(file)) {
            throw new CannotServe("The " + what + " " + file + " is not there, or Afterword may not read it.");
        }
        try {
            @Nullable T found = part.apply(PemContent.load(file));
            if (found == null) {
                throw new IOException("no such part");
            }
            return found;
        } catch (IOException | RuntimeException e) {
            throw new CannotServe(
                    file + " holds no " + what
                            + " that can be read. Expected PEM, as certificate authorities hand it out,"
                            + " and a key without a password.",
                    e);
        }
    }

    private static boolean belongTogether(PrivateKey key, PublicKey certified) {
        if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
            return false;
        }
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        byte[] anything = {1};
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(anything);
            byte[] signed = signing.sign();
            signing.initVerify(certified);
            signing.update(anything);
            return signing.verify(signed);
        } catch (GeneralSecurityException e) {
            throw new CannotServe("Keys of the kind " + key.getAlgorithm() + " cannot be used.", e);
        }
    }
}
