-- The stems of each published case, a column a weight (server/search/fields.ts). The words
-- themselves are not stored: rowid is the number of the case.
CREATE VIRTUAL TABLE case_words USING fts5(
  title, place, symptom, cues, cause, steps, advice,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
