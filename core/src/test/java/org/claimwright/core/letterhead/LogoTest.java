package org.claimwright.core.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    private static final String SMUGGLED = "<script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_kept_as_a_png(String format) throws IOException {
        Logo logo = Logo.read(picture(300, 100, format));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(kept.getWidth()).isEqualTo(300).isEqualTo(logo.width());
        assertThat(kept.getHeight()).isEqualTo(100).isEqualTo(logo.height());
        assertThat(new Color(kept.getRGB(150, 50)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_large_picture_is_made_as_small_as_paper_needs_it() throws IOException {
        Logo logo = Logo.read(picture(3000, 1000, "png"));
        assertThat(logo.width()).isEqualTo(1200);
        assertThat(logo.height()).isEqualTo(400);
    }

    @Test
    void nothing_but_pixels_is_kept() throws IOException {
        byte[] sent = picture(20, 20, "png");
        byte[] more = Arrays.copyOf(sent, sent.length + SMUGGLED.length());
        System.arraycopy(SMUGGLED.getBytes(StandardCharsets.US_ASCII), 0, more, sent.length, SMUGGLED.length());
        assertThat(new String(more, StandardCharsets.ISO_8859_1)).contains(SMUGGLED);
        assertThat(new String(Logo.read(more).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SMUGGLED);
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(Problem.IMAGE_UNREADABLE);
        assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problem.IMAGE_UNREADABLE);
        assertThat(refused(picture(20, 20, "gif"))).isEqualTo(Problem.IMAGE_UNREADABLE);
        assertThat(refused(Arrays.copyOf(picture(300, 300, "png"), 60))).isEqualTo(Problem.IMAGE_UNREADABLE);
    }

    @Test
    void a_file_or_a_picture_that_is_too_large_is_refused_before_it_is_read() throws IOException {
        assertThat(refused(new byte[Logo.MOST_BYTES + 1])).isEqualTo(Problem.IMAGE_TOO_LARGE);
        assertThat(refused(claiming(60_000, 60_000))).isEqualTo(Problem.IMAGE_TOO_LARGE);
    }

    private static Problem refused(byte[] sent) {
        return catchThrowableOfType(Refusal.class, () -> Logo.read(sent)).problem();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes whose head says that it is this large. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] small = picture(1, 1, "png");
        ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(small, 12, 17);
        ByteBuffer.wrap(small).putInt(29, (int) sum.getValue());
        return small;
    }
}
