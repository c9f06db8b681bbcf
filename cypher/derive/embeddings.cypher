// What are the vectors of these texts?
// :params {texts: ['Counsel clients and families.']}
UNWIND $texts AS text
MATCH (e:TextEmbedding {text: text})
RETURN
  text,
  e.vector AS vector;
