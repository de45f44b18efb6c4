CREATE TABLE "ledger" (
  "id" TEXT NOT NULL,
  "format" TEXT,
  "scales_likelihood" TEXT,
  "ceilings_unnamed" TEXT,
  "ceilings_single_origin" TEXT,
  "ceilings_own_word" TEXT,
  "ceilings_unreliable" TEXT,
  "ceilings_hearsay" TEXT,
  "ceilings_no_copy" TEXT,
  "ceilings_relayed" TEXT,
  "ceilings_retold" TEXT,
  "ceilings_inferred" TEXT,
  "embedder" TEXT,
  "tlp" TEXT,
  PRIMARY KEY ("id")
);
CREATE TABLE "ledger_verdicts" (
  "ledger" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "likelihood" TEXT,
  "credibility" TEXT,
  "verdict" TEXT,
  PRIMARY KEY ("ledger", "position"),
  FOREIGN KEY ("ledger") REFERENCES "ledger"("id")
);
CREATE TABLE "actors" (
  "id" TEXT NOT NULL,
  "name" TEXT,
  "kind" TEXT,
  "note" TEXT,
  PRIMARY KEY ("id")
);
CREATE TABLE "actor_aliases" (
  "actor" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT,
  PRIMARY KEY ("actor", "position"),
  FOREIGN KEY ("actor") REFERENCES "actors"("id")
);
CREATE TABLE "actor_part_of" (
  "actor" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "part_of" TEXT REFERENCES "actors"("id"),
  PRIMARY KEY ("actor", "position"),
  FOREIGN KEY ("actor") REFERENCES "actors"("id")
);
CREATE INDEX "actor_part_of_by_part_of" ON "actor_part_of"("part_of");
CREATE TABLE "actor_adversary_of" (
  "actor" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "adversary_of" TEXT REFERENCES "actors"("id"),
  PRIMARY KEY ("actor", "position"),
  FOREIGN KEY ("actor") REFERENCES "actors"("id")
);
CREATE INDEX "actor_adversary_of_by_adversary_of" ON "actor_adversary_of"("adversary_of");
CREATE TABLE "actor_ignore" (
  "actor" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "rule" TEXT,
  "because" TEXT,
  PRIMARY KEY ("actor", "position"),
  FOREIGN KEY ("actor") REFERENCES "actors"("id")
);
CREATE TABLE "sources" (
  "id" TEXT NOT NULL,
  "title" TEXT,
  "kind" TEXT,
  "publisher" TEXT REFERENCES "actors"("id"),
  "date" TEXT,
  "url" TEXT,
  "archived" TEXT,
  "reliability" TEXT,
  "snapshot" TEXT,
  "sha256" TEXT,
  "retrieved" TEXT,
  "extracted" TEXT,
  "tlp" TEXT,
  "note" TEXT,
  PRIMARY KEY ("id")
);
CREATE INDEX "sources_by_publisher" ON "sources"("publisher");
CREATE TABLE "source_author" (
  "source" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "author" TEXT REFERENCES "actors"("id"),
  PRIMARY KEY ("source", "position"),
  FOREIGN KEY ("source") REFERENCES "sources"("id")
);
CREATE INDEX "source_author_by_author" ON "source_author"("author");
CREATE TABLE "source_boilerplate" (
  "source" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT,
  PRIMARY KEY ("source", "position"),
  FOREIGN KEY ("source") REFERENCES "sources"("id")
);
CREATE TABLE "source_derived_from" (
  "source" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "derived_from" TEXT REFERENCES "sources"("id"),
  PRIMARY KEY ("source", "position"),
  FOREIGN KEY ("source") REFERENCES "sources"("id")
);
CREATE INDEX "source_derived_from_by_derived_from" ON "source_derived_from"("derived_from");
CREATE TABLE "source_tags" (
  "source" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT,
  PRIMARY KEY ("source", "position"),
  FOREIGN KEY ("source") REFERENCES "sources"("id")
);
CREATE TABLE "source_ignore" (
  "source" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "rule" TEXT,
  "because" TEXT,
  PRIMARY KEY ("source", "position"),
  FOREIGN KEY ("source") REFERENCES "sources"("id")
);
CREATE TABLE "claims" (
  "id" TEXT NOT NULL,
  "text" TEXT,
  "kind" TEXT,
  "likelihood" TEXT,
  "confidence" TEXT,
  "credibility" TEXT,
  "verdict" TEXT,
  "due" TEXT,
  "criteria" TEXT,
  "outcome" TEXT,
  "tlp" TEXT,
  "review_by" TEXT,
  "review_date" TEXT,
  "review_review_by" TEXT,
  "note" TEXT,
  PRIMARY KEY ("id")
);
CREATE TABLE "claim_attribution" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "actor" TEXT REFERENCES "actors"("id"),
  "act" TEXT,
  "hedge" TEXT,
  "medium" TEXT,
  "date" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_attribution_by_actor" ON "claim_attribution"("actor");
CREATE TABLE "claim_about" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "about" TEXT REFERENCES "actors"("id"),
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_about_by_about" ON "claim_about"("about");
CREATE TABLE "claim_appears_in" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT REFERENCES "sources"("id"),
  "at" TEXT,
  "quote" TEXT,
  "prefix" TEXT,
  "suffix" TEXT,
  "note" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_appears_in_by_source" ON "claim_appears_in"("source");
CREATE TABLE "claim_evidence" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "source" TEXT REFERENCES "sources"("id"),
  "at" TEXT,
  "quote" TEXT,
  "prefix" TEXT,
  "suffix" TEXT,
  "note" TEXT,
  "stance" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_evidence_by_source" ON "claim_evidence"("source");
CREATE TABLE "claim_relations" (
  "claim" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "other" TEXT REFERENCES "claims"("id"),
  PRIMARY KEY ("claim", "relation", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_relations_by_other" ON "claim_relations"("other");
CREATE TABLE "claim_forecasts" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "by" TEXT REFERENCES "actors"("id"),
  "p" REAL,
  "date" TEXT,
  "note" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE INDEX "claim_forecasts_by_by" ON "claim_forecasts"("by");
CREATE TABLE "claim_tags" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "value" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
CREATE TABLE "claim_ignore" (
  "claim" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "rule" TEXT,
  "because" TEXT,
  PRIMARY KEY ("claim", "position"),
  FOREIGN KEY ("claim") REFERENCES "claims"("id")
);
