package org.claimwright.core.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.money.Quantity;
import org.claimwright.core.money.UnitPrice;

/** The text in which a claim is frozen: its sheet as JSON, values as whole numbers of their smallest units. */
final class FrozenClaim {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(whole(Money.class, Money::minor))
                    .addSerializer(whole(Percent.class, Percent::units))
                    .addSerializer(whole(Quantity.class, Quantity::millionths))
                    .addSerializer(whole(UnitPrice.class, UnitPrice::millionths))
                    .addSerializer(text(LocalDate.class))
                    .addSerializer(text(Instant.class))
                    .addDeserializer(Money.class, fromWhole(Money.class, Money::of))
                    .addDeserializer(Percent.class, fromWhole(Percent.class, Percent::new))
                    .addDeserializer(Quantity.class, fromWhole(Quantity.class, Quantity::new))
                    .addDeserializer(UnitPrice.class, fromWhole(UnitPrice.class, UnitPrice::new))
                    .addDeserializer(LocalDate.class, fromText(LocalDate.class, LocalDate::parse))
                    .addDeserializer(Instant.class, fromText(Instant.class, Instant::parse)))
            // a frozen claim stays readable when later sheets know more, or less
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private FrozenClaim() {}

    static String write(ClaimSheet sheet) {
        try {
            return MAPPER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a claim that cannot be frozen: " + sheet.id(), e);
        }
    }

    static ClaimSheet read(String content) {
        try {
            return MAPPER.readValue(content, ClaimSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frozen claim that cannot be read", e);
        }
    }

    private static <T> StdSerializer<T> whole(Class<T> type, ToLongFunction<T> number) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(number.applyAsLong(value));
            }
        };
    }

    private static <T> StdSerializer<T> text(Class<T> type) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(value.toString());
            }
        };
    }

    private static <T> StdDeserializer<T> fromWhole(Class<T> type, LongFunction<T> value) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return value.apply(json.getLongValue());
            }
        };
    }

    private static <T> StdDeserializer<T> fromText(Class<T> type, Function<String, T> value) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return value.apply(json.getText());
            }
        };
    }
}
