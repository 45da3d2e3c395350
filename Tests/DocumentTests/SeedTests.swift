// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// The two question lists that the deep-learning bank began with, and its topics: none of them may be
/// lost, nor change its name, for stored sessions hang on it.
@Suite struct SeedTests {
  private let questions = [
    "QuestionsDL 1": "convolution-vs-fully-connected",
    "QuestionsDL 2": "receptive-field-and-cost",
    "QuestionsDL 3": "grouped-convolution",
    "QuestionsDL 4": "dilated-convolution",
    "QuestionsDL 5": "transposed-convolution",
    "QuestionsDL 6": "deformable-convolution",
    "QuestionsDL 7": "batch-normalization",
    "QuestionsDL 8": "classifier-head-layers",
    "QuestionsDL 9": "alexnet-to-resnet",
    "QuestionsDL 10": "bottleneck-and-hourglass",
    "QuestionsDL 11": "dropout-overfitting",
    "QuestionsDL 12": "rnn-structure-and-conv-sequence",
    "QuestionsDL 13": "rnn-long-term-dependency",
    "面试宝典 1": "normalization-speeds-convergence",
    "面试宝典 2": "why-normalize",
    "面试宝典 3": "normalization-vs-standardization",
    "面试宝典 4": "normalization-kinds",
    "面试宝典 5": "min-max-normalization-use",
    "面试宝典 6": "z-score-normalization-use",
    "面试宝典 7": "learning-rate-too-large-or-small",
    "面试宝典 8": "batch-size-effect",
    "面试宝典 9": "zero-initialization",
    "面试宝典 10": "activation-function-purpose",
    "面试宝典 11": "sigmoid-pros-and-cons",
    "面试宝典 12": "relu-pros-and-cons",
    "面试宝典 13": "choosing-activation",
    "面试宝典 14": "relu-nondifferentiable",
    "面试宝典 15": "mean-average-precision",
    "面试宝典 16": "cross-entropy-for-classification",
    "面试宝典 17": "ctc-purpose",
    "面试宝典 18": "precision-recall-f1",
    "面试宝典 19": "convolution-advantages-for-images",
    "面试宝典 20": "receptive-field-calculation",
    "面试宝典 21": "one-by-one-convolution",
    "面试宝典 22": "depthwise-separable-convolution",
    "面试宝典 23": "bpe-vocabulary",
    "面试宝典 24": "multi-head-attention-complexity",
    "面试宝典 25": "transformer-weight-sharing",
    "面试宝典 26": "self-attention-computation",
    "面试宝典 27": "bert-basic-principle",
    "面试宝典 28": "bert-three-embeddings",
    "面试宝典 29": "bert-pretraining",
    "面试宝典 30": "bert-gpt-elmo",
    "面试宝典 31": "bert-pros-and-cons",
    "面试宝典 32": "albert-improvements",
    "面试宝典 33": "nsp-vs-sop",
    "面试宝典 34": "gan-training",
    "面试宝典 35": "gan-random-noise-input",
    "面试宝典 36": "gan-generator-tanh",
    "面试宝典 37": "gan-loss",
    "面试宝典 38": "gan-mode-collapse",
    "面试宝典 39": "gan-mode-collapse-remedies",
    "面试宝典 40": "gan-instability-causes",
    "面试宝典 41": "gan-instability-remedies",
    "面试宝典 42": "resnet-residual-block",
    "面试宝典 43": "cutout-augmentation",
    "面试宝典 44": "googlenet-innovations",
    "面试宝典 45": "vit-image-classification",
    "面试宝典 46": "non-maximum-suppression",
    "面试宝典 47": "ocr-detection-methods",
    "面试宝典 48": "dbnet-principle",
    "面试宝典 49": "dbnet-output",
    "面试宝典 50": "dbnet-loss",
    "面试宝典 51": "crnn-principle",
    "面试宝典 52": "ctc-principle",
    "面试宝典 53": "ocr-metrics",
    "面试宝典 54": "ocr-challenges",
    "面试宝典 55": "rnn-modelling-patterns",
    "面试宝典 56": "lstm-long-term-memory",
    "面试宝典 57": "lstm-gates-fusion",
    "面试宝典 58": "lstm-sentiment-analysis",
    "面试宝典 59": "gru-principle",
    "面试宝典 60": "word2vec-training-schemes",
    "面试宝典 61": "word2vec-negative-sampling",
    "面试宝典 62": "word2vec-training-task",
    "面试宝典 63": "ner-system-design",
    "面试宝典 64": "ner-crf-layer",
    "面试宝典 65": "crf-principle",
    "面试宝典 66": "crf-path-score",
    "面试宝典 67": "crf-decoding",
    "面试宝典 68": "bilstm-crf-loss",
    "面试宝典 69": "bert-structure",
    "面试宝典 70": "bert-pretraining-tasks",
    "面试宝典 71": "self-attention-principle",
    "面试宝典 72": "dssm-principle",
    "面试宝典 73": "dssm-oov",
    "面试宝典 74": "pv-and-uv",
    "面试宝典 75": "collaborative-vs-content-filtering",
  ]

  private let topics = [
    "basic-concepts", "optimizers", "activation-functions", "loss-functions", "metrics",
    "learning-rate", "normalization", "regularization", "attention", "batch-size",
    "weight-initialization", "cnn-overview", "convolution-operators", "pooling",
    "word-representation", "rnn", "lstm", "gru", "pretraining", "subword", "transformer", "bert",
    "ernie", "encoder-decoder", "gan-basics", "gan-applications", "image-augmentation",
    "image-classification", "object-detection", "ocr", "ner", "recommender-basics", "dssm",
    "model-compression", "model-deployment", "rl-basics", "markov-decision-process",
    "policy-gradient-theorem", "monte-carlo-policy-gradient", "reinforce", "sarsa", "q-learning",
    "dqn",
  ]

  @Test func everySeedQuestionIsInTheBank() throws {
    let rows = try Document("docs/coverage.md").section("## Sources").filter { $0.hasPrefix("| ") }
    #expect(questions.count == 88)
    for (source, id) in questions {
      #expect(rows.contains { $0.hasPrefix("| \(source) | `\(id)` |") }, "\(source)")
    }
  }

  @Test func everyTopicIsThere() throws {
    let listed = try Program().viva(["author", "export", "--format", "json"] + topics)
    #expect(topics.count == 43)
    #expect(listed.status == 0, "\(listed.messages)")
  }

  @Test func everyPointIsCovered() throws {
    let page = try Document("docs/coverage.md").text
    #expect(page.contains(", each covered by a question."))
    #expect(!page.contains("| none |"))
  }
}
