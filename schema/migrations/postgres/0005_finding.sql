CREATE TABLE "attachment_texts" (
	"attachment" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"parts" jsonb NOT NULL,
	"language" text,
	"cut" boolean NOT NULL,
	"failure" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forwards" (
	"case_number" integer PRIMARY KEY NOT NULL,
	"words" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gaps" (
	"id" text PRIMARY KEY NOT NULL,
	"query" text NOT NULL,
	"key" text NOT NULL,
	"language" text NOT NULL,
	"process" text,
	"times" integer NOT NULL,
	"first_day" text NOT NULL,
	"last_day" text NOT NULL,
	"state" text NOT NULL,
	"case_number" integer,
	"settled_by" text,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "glossary" (
	"id" text PRIMARY KEY NOT NULL,
	"domain" text NOT NULL,
	"terms" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "glossary_uses" (
	"concept" text NOT NULL,
	"day" text NOT NULL,
	"uses" integer NOT NULL,
	"misses" integer NOT NULL,
	CONSTRAINT "glossary_uses_concept_day_pk" PRIMARY KEY("concept","day")
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"id" text PRIMARY KEY NOT NULL,
	"case_number" integer NOT NULL,
	"language" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vocabulary" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "searches" ADD COLUMN "notify_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attachment_texts" ADD CONSTRAINT "attachment_texts_attachment_attachments_id_fk" FOREIGN KEY ("attachment") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_process_processes_code_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary" ADD CONSTRAINT "glossary_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_uses" ADD CONSTRAINT "glossary_uses_concept_glossary_id_fk" FOREIGN KEY ("concept") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "gaps_key" ON "gaps" USING btree ("key");--> statement-breakpoint
CREATE INDEX "gaps_state" ON "gaps" USING btree ("state","last_day");--> statement-breakpoint
CREATE UNIQUE INDEX "translations_case" ON "translations" USING btree ("case_number","language");