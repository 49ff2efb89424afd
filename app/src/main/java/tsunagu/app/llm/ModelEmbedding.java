package tsunagu.app.llm;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import tsunagu.app.privacy.Mask;
import tsunagu.kb.Embedding;

/** Places texts by what a model makes of them; what identifies people and their systems is masked before. */
final class ModelEmbedding implements Embedding {

    private final String id;
    private final EmbeddingModel model;

    ModelEmbedding(String id, EmbeddingModel model) {
        this.id = id;
        this.model = model;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        var segments =
                texts.stream().map(Mask.strict()::hide).map(TextSegment::from).toList();
        return model.embedAll(segments).content().stream()
                .map(dev.langchain4j.data.embedding.Embedding::vector)
                .toList();
    }
}
