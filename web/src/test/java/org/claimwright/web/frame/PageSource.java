package org.claimwright.web.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The source of a page: what it says to people, what it asks the texts for, and when it reads its data. */
final class PageSource {
    static final Pattern EXPRESSION = Pattern.compile("#\\{((?:[^{}]|\\{[^{}]*})*)}");

    private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z0-9]*\\.[A-Za-z0-9.-]+)'");
    private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][A-Za-z0-9]*\\.[A-Za-z0-9.-]+");
    private static final Pattern TOLD = Pattern.compile("text\\.say\\((.*?), *\\{(.*?)}\\)");
    private static final Pattern TERM =
            Pattern.compile("(?<![\\w.])term(?:\\.(\\w+)|\\['([^']+)'])(?:\\.(\\w+)|\\['([^']+)'])?");
    private static final Set<String> WORDED = Set.of(
            "title",
            "alt",
            "label",
            "value",
            "placeholder",
            "header",
            "message",
            "summary",
            "itemLabel",
            "data-label",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");
    private static final Pattern WORDED_ARIA =
            Pattern.compile("aria-(label|description|roledescription|placeholder|valuetext)");
    // what our own tags are told by the key of a text
    private static final Set<String> KEYED = Set.of("label", "help", "name", "nothing");

    private final List<Node> nodes = new ArrayList<>();

    PageSource(Path file) {
        try {
            collect(parser().parse(Files.newInputStream(file)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** A concept that a page words, and the marks of the form it asks for. */
    record Term(String concept, String marks) {}

    /** A sentence that a page tells facts to. */
    record Told(String key, List<String> facts) {}

    static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    /** All that a reader gets to see or hear. */
    List<String> said() {
        return nodes.stream().filter(PageSource::isSaid).map(Node::getNodeValue).toList();
    }

    List<String> keys() {
        Stream<String> inExpressions =
                expressions().flatMap(el -> KEY.matcher(el).results().map(key -> key.group(1)));
        Stream<String> inOurTags = nodes.stream()
                .filter(PageSource::isKey)
                .map(Node::getNodeValue)
                .filter(value -> !value.startsWith("#{"));
        return Stream.concat(inExpressions, inOurTags).distinct().toList();
    }

    List<Told> told() {
        return expressions()
                .flatMap(el -> TOLD.matcher(el).results())
                .flatMap(call -> KEY.matcher(call.group(1)).results().map(key -> new Told(key.group(1), names(call))))
                .toList();
    }

    List<Term> terms() {
        return expressions()
                .flatMap(el -> TERM.matcher(el).results())
                .map(found -> new Term(either(found, 1, 2), either(found, 3, 4)))
                .toList();
    }

    /** Whether the page is about one thing, and reads it only while it is being written. */
    boolean isReadTooLate() {
        boolean aboutOne = elements("viewParam").anyMatch(parameter -> "id".equals(parameter.getAttribute("name")));
        return aboutOne && elements("viewAction").findAny().isEmpty();
    }

    private Stream<Element> elements(String name) {
        return nodes.stream()
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }

    private Stream<String> expressions() {
        return nodes.stream()
                .filter(node -> node.getNodeValue() != null)
                .flatMap(node -> EXPRESSION.matcher(node.getNodeValue()).results())
                .map(found -> found.group(1));
    }

    private static boolean isSaid(Node node) {
        if (node instanceof Attr attribute) {
            String name = attribute.getName();
            return (WORDED.contains(name) || WORDED_ARIA.matcher(name).matches()) && !isKey(node);
        }
        return node.getNodeType() == Node.TEXT_NODE;
    }

    private static boolean isKey(Node node) {
        return node instanceof Attr attribute
                && attribute.getOwnerElement().getTagName().startsWith("cw:")
                && KEYED.contains(attribute.getName());
    }

    private static List<String> names(MatchResult call) {
        return Pattern.compile("'(\\w+)' *:")
                .matcher(call.group(2))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static String either(MatchResult found, int one, int other) {
        String first = found.group(one) == null ? found.group(other) : found.group(one);
        return first == null ? "" : first;
    }

    /** Whether a piece of text in quotation marks is the key of a text. */
    static boolean isKey(String quoted) {
        return PLAIN_KEY.matcher(quoted).matches();
    }

    private void collect(Node node) {
        nodes.add(node);
        if (node.getAttributes() != null) {
            IntStream.range(0, node.getAttributes().getLength())
                    .mapToObj(i -> node.getAttributes().item(i))
                    .forEach(nodes::add);
        }
        NodeList children = node.getChildNodes();
        IntStream.range(0, children.getLength()).mapToObj(children::item).forEach(this::collect);
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
