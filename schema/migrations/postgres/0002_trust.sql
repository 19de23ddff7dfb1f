CREATE TABLE "drafts" (
	"person" text NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"redacted_at" timestamp (3) with time zone,
	CONSTRAINT "drafts_person_name_pk" PRIMARY KEY("person","name")
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"id" text PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"found" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "searches" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"query" text NOT NULL,
	"name" text,
	"used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moves" (
	"from" integer NOT NULL,
	"occurrence" text NOT NULL,
	"first" boolean NOT NULL,
	CONSTRAINT "moves_from_occurrence_pk" PRIMARY KEY("from","occurrence")
);
--> statement-breakpoint
CREATE TABLE "occurrence_audiences" (
	"id" text PRIMARY KEY NOT NULL,
	"occurrence" text NOT NULL,
	"unit" text,
	"person" text
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"case_number" integer NOT NULL,
	"person" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_case_number_person_pk" PRIMARY KEY("case_number","person")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_number" integer NOT NULL,
	"revision" integer NOT NULL,
	"asked_by" text NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"case_number" integer NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "suggestions_case_number_kind_value_pk" PRIMARY KEY("case_number","kind","value")
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "superseded_by" integer;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "retired_from" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "redacted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "occurrences" ADD COLUMN "restricted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "restores" integer;--> statement-breakpoint
ALTER TABLE "transitions" ADD COLUMN "other" integer;--> statement-breakpoint
ALTER TABLE "transitions" ADD COLUMN "before" jsonb;--> statement-breakpoint
ALTER TABLE "transitions" ADD COLUMN "taken_back_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "processes" ADD COLUMN "review_every_months" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "draft_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "searches" ADD CONSTRAINT "searches_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_from_cases_number_fk" FOREIGN KEY ("from") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence_audiences" ADD CONSTRAINT "occurrence_audiences_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence_audiences" ADD CONSTRAINT "occurrence_audiences_unit_units_id_fk" FOREIGN KEY ("unit") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrence_audiences" ADD CONSTRAINT "occurrence_audiences_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "searches_person" ON "searches" USING btree ("person","used_at");--> statement-breakpoint
CREATE INDEX "occurrence_audiences_occurrence" ON "occurrence_audiences" USING btree ("occurrence");--> statement-breakpoint
CREATE INDEX "questions_case" ON "questions" USING btree ("case_number");--> statement-breakpoint
CREATE INDEX "suggestions_kind" ON "suggestions" USING btree ("kind","value");--> statement-breakpoint
CREATE INDEX "cases_superseded" ON "cases" USING btree ("superseded_by");