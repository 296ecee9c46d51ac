// Sentences, tokens and part-of-speech tags of the titles and abstracts in a file of JSON lines.
const fs = require('fs');
const readline = require('readline');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);

const counts = { sentences: 0, tokens: 0, nouns: 0 };

function tag(text) {
  const doc = nlp.readDoc(text);
  const tags = doc.tokens().out(nlp.its.pos);
  counts.sentences += doc.sentences().length();
  counts.tokens += tags.length;
  counts.nouns += tags.filter((tag) => tag === 'NOUN' || tag === 'PROPN').length;
}

async function main() {
  for await (const line of readline.createInterface({ input: fs.createReadStream(process.argv[2]) })) {
    if (line.trim()) {
      const paper = JSON.parse(line);
      tag(paper.title || '');
      tag(paper.abstract || '');
    }
  }
  console.log(`${counts.sentences} sentences, ${counts.tokens} tokens, ${counts.nouns} nouns`);
}

main();
