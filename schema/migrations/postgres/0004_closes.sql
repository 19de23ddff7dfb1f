CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"case_number" integer NOT NULL,
	"occurrence" text,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"received" integer NOT NULL,
	"type" text,
	"hash" text,
	"thumbnail" text,
	"width" integer,
	"height" integer,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "handings" (
	"id" text PRIMARY KEY NOT NULL,
	"occurrence" text NOT NULL,
	"by" text NOT NULL,
	"from" text,
	"to" text,
	"note" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"cleared_at" timestamp (3) with time zone,
	"cleared_by" text
);
--> statement-breakpoint
CREATE TABLE "task_dependencies" (
	"task" text NOT NULL,
	"after" text NOT NULL,
	CONSTRAINT "task_dependencies_task_after_pk" PRIMARY KEY("task","after")
);
--> statement-breakpoint
CREATE TABLE "task_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"entity" text NOT NULL,
	"title" text NOT NULL,
	"instructions" text NOT NULL,
	"process" text,
	"preparer" text,
	"reviewer" text,
	"due_day" integer NOT NULL,
	"rhythm" text NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"template" text,
	"title" text NOT NULL,
	"instructions" text NOT NULL,
	"process" text,
	"preparer" text,
	"reviewer" text,
	"due_day" integer NOT NULL,
	"position" integer NOT NULL,
	"prepared_at" timestamp (3) with time zone,
	"prepared_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "template_dependencies" (
	"template" text NOT NULL,
	"after" text NOT NULL,
	CONSTRAINT "template_dependencies_template_after_pk" PRIMARY KEY("template","after")
);
--> statement-breakpoint
CREATE TABLE "cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"send_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"failure" text,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"by" text,
	"case_number" integer,
	"occurrence" text,
	"comment" text,
	"task" text,
	"details" jsonb NOT NULL,
	"own" boolean NOT NULL,
	"source" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"not_before" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rates" (
	"period" text NOT NULL,
	"currency" text NOT NULL,
	"into" text NOT NULL,
	"rate" double precision NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rates_period_currency_into_pk" PRIMARY KEY("period","currency","into")
);
--> statement-breakpoint
CREATE TABLE "absences" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"cover" text
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"case_number" integer NOT NULL,
	"occurrence" text,
	"field" text,
	"parent" text,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"mentions" jsonb NOT NULL,
	"asked_of" jsonb,
	"answered_by" text,
	"taken_into" text,
	"taken_by" text,
	"taken_as" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "occurrences" ADD COLUMN "held_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "entities" ADD COLUMN "unit" text;--> statement-breakpoint
ALTER TABLE "entities" ADD COLUMN "scheme" jsonb;--> statement-breakpoint
ALTER TABLE "entities" ADD COLUMN "close_target" integer;--> statement-breakpoint
ALTER TABLE "entities" ADD COLUMN "active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "leaves_stated_by" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "choices" jsonb;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handings" ADD CONSTRAINT "handings_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handings" ADD CONSTRAINT "handings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handings" ADD CONSTRAINT "handings_from_people_id_fk" FOREIGN KEY ("from") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handings" ADD CONSTRAINT "handings_to_people_id_fk" FOREIGN KEY ("to") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_task_tasks_id_fk" FOREIGN KEY ("task") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_cleared_by_people_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_dependencies" ADD CONSTRAINT "task_dependencies_task_tasks_id_fk" FOREIGN KEY ("task") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_dependencies" ADD CONSTRAINT "task_dependencies_after_tasks_id_fk" FOREIGN KEY ("after") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_entity_entities_code_fk" FOREIGN KEY ("entity") REFERENCES "public"."entities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_process_processes_code_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_preparer_people_id_fk" FOREIGN KEY ("preparer") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_templates" ADD CONSTRAINT "task_templates_reviewer_people_id_fk" FOREIGN KEY ("reviewer") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_entity_entities_code_fk" FOREIGN KEY ("entity") REFERENCES "public"."entities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_template_task_templates_id_fk" FOREIGN KEY ("template") REFERENCES "public"."task_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_process_processes_code_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_preparer_people_id_fk" FOREIGN KEY ("preparer") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_reviewer_people_id_fk" FOREIGN KEY ("reviewer") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_prepared_by_people_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_reviewed_by_people_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_dependencies" ADD CONSTRAINT "template_dependencies_template_task_templates_id_fk" FOREIGN KEY ("template") REFERENCES "public"."task_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_dependencies" ADD CONSTRAINT "template_dependencies_after_task_templates_id_fk" FOREIGN KEY ("after") REFERENCES "public"."task_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_task_tasks_id_fk" FOREIGN KEY ("task") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_cover_people_id_fk" FOREIGN KEY ("cover") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_taken_by_people_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_case" ON "attachments" USING btree ("case_number","at");--> statement-breakpoint
CREATE INDEX "attachments_occurrence" ON "attachments" USING btree ("occurrence");--> statement-breakpoint
CREATE INDEX "attachments_hash" ON "attachments" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "attachments_thumbnail" ON "attachments" USING btree ("thumbnail");--> statement-breakpoint
CREATE INDEX "handings_occurrence" ON "handings" USING btree ("occurrence","at");--> statement-breakpoint
CREATE INDEX "review_notes_task" ON "review_notes" USING btree ("task");--> statement-breakpoint
CREATE INDEX "task_templates_entity" ON "task_templates" USING btree ("entity","position");--> statement-breakpoint
CREATE INDEX "tasks_period" ON "tasks" USING btree ("period","entity");--> statement-breakpoint
CREATE INDEX "tasks_preparer" ON "tasks" USING btree ("preparer");--> statement-breakpoint
CREATE INDEX "tasks_reviewer" ON "tasks" USING btree ("reviewer");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_template" ON "tasks" USING btree ("template","period");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("sent_at","send_at");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person","at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_source" ON "notices" USING btree ("person","source");--> statement-breakpoint
CREATE INDEX "absences_person" ON "absences" USING btree ("person","to");--> statement-breakpoint
CREATE INDEX "comments_case" ON "comments" USING btree ("case_number","at");--> statement-breakpoint
CREATE INDEX "comments_occurrence" ON "comments" USING btree ("occurrence");--> statement-breakpoint
CREATE INDEX "comments_parent" ON "comments" USING btree ("parent");--> statement-breakpoint
ALTER TABLE "entities" ADD CONSTRAINT "entities_unit_units_id_fk" FOREIGN KEY ("unit") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;