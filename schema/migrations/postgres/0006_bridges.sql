CREATE TABLE "bridge_items" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"kind" text NOT NULL,
	"domain" text NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"case_number" integer,
	"process" text,
	"criticality" integer NOT NULL,
	"weight" double precision,
	"target" text NOT NULL,
	"position" integer NOT NULL,
	"reasons" jsonb NOT NULL,
	"rating" text,
	"rated_at" timestamp (3) with time zone,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"dropped_at" timestamp (3) with time zone,
	"dropped_by" text,
	"drop_reason" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bridge_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"item" text,
	"session" text,
	"by" text NOT NULL,
	"private" boolean NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bridge_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"held_on" text NOT NULL,
	"minutes" integer,
	"notes" text NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bridge_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"item" text,
	"stage" text,
	"key" text,
	"title" text NOT NULL,
	"period" text,
	"due_on" text NOT NULL,
	"reason" text NOT NULL,
	"template_step" text,
	"done_at" timestamp (3) with time zone,
	"done_by" text,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bridge_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bridges" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"giver" text NOT NULL,
	"receiver" text NOT NULL,
	"entity" text NOT NULL,
	"template" text,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"purpose" text NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	"ending" text,
	"end_reason" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"item" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"happened_on" text NOT NULL,
	"occurrence" text,
	"case_number" integer,
	"session" text,
	"backup" text,
	"giver_text" text NOT NULL,
	"receiver_text" text NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"giver_at" timestamp (3) with time zone,
	"receiver_at" timestamp (3) with time zone,
	"disputed_at" timestamp (3) with time zone,
	"disputed_by" text,
	"dispute_reason" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdraw_reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_items" (
	"session" text NOT NULL,
	"item" text NOT NULL,
	CONSTRAINT "session_items_session_item_pk" PRIMARY KEY("session","item")
);
--> statement-breakpoint
CREATE TABLE "stage_exceptions" (
	"id" text PRIMARY KEY NOT NULL,
	"item" text NOT NULL,
	"stage" text NOT NULL,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "template_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"template" text NOT NULL,
	"key" text,
	"title" text NOT NULL,
	"stage" text,
	"moment" jsonb NOT NULL,
	"position" integer NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "bridge_items" ADD CONSTRAINT "bridge_items_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_items" ADD CONSTRAINT "bridge_items_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_items" ADD CONSTRAINT "bridge_items_process_processes_code_fk" FOREIGN KEY ("process") REFERENCES "public"."processes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_items" ADD CONSTRAINT "bridge_items_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_items" ADD CONSTRAINT "bridge_items_dropped_by_people_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_notes" ADD CONSTRAINT "bridge_notes_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_notes" ADD CONSTRAINT "bridge_notes_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_notes" ADD CONSTRAINT "bridge_notes_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_notes" ADD CONSTRAINT "bridge_notes_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD CONSTRAINT "bridge_sessions_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD CONSTRAINT "bridge_sessions_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_steps" ADD CONSTRAINT "bridge_steps_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_steps" ADD CONSTRAINT "bridge_steps_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_steps" ADD CONSTRAINT "bridge_steps_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_giver_people_id_fk" FOREIGN KEY ("giver") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_receiver_people_id_fk" FOREIGN KEY ("receiver") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_entity_entities_code_fk" FOREIGN KEY ("entity") REFERENCES "public"."entities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_template_bridge_templates_id_fk" FOREIGN KEY ("template") REFERENCES "public"."bridge_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridges" ADD CONSTRAINT "bridges_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_occurrence_occurrences_id_fk" FOREIGN KEY ("occurrence") REFERENCES "public"."occurrences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_backup_people_id_fk" FOREIGN KEY ("backup") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_disputed_by_people_id_fk" FOREIGN KEY ("disputed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_items" ADD CONSTRAINT "session_items_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_items" ADD CONSTRAINT "session_items_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_exceptions" ADD CONSTRAINT "stage_exceptions_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_exceptions" ADD CONSTRAINT "stage_exceptions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_exceptions" ADD CONSTRAINT "stage_exceptions_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_steps" ADD CONSTRAINT "template_steps_template_bridge_templates_id_fk" FOREIGN KEY ("template") REFERENCES "public"."bridge_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bridge_items_bridge" ON "bridge_items" USING btree ("bridge","position");--> statement-breakpoint
CREATE INDEX "bridge_items_case" ON "bridge_items" USING btree ("case_number");--> statement-breakpoint
CREATE INDEX "bridge_notes_bridge" ON "bridge_notes" USING btree ("bridge","at");--> statement-breakpoint
CREATE INDEX "bridge_sessions_bridge" ON "bridge_sessions" USING btree ("bridge","held_on");--> statement-breakpoint
CREATE INDEX "bridge_steps_bridge" ON "bridge_steps" USING btree ("bridge","due_on");--> statement-breakpoint
CREATE INDEX "bridges_giver" ON "bridges" USING btree ("giver");--> statement-breakpoint
CREATE INDEX "bridges_receiver" ON "bridges" USING btree ("receiver");--> statement-breakpoint
CREATE INDEX "evidence_item" ON "evidence" USING btree ("item");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_occurrence" ON "evidence" USING btree ("item","occurrence");--> statement-breakpoint
CREATE INDEX "stage_exceptions_item" ON "stage_exceptions" USING btree ("item");--> statement-breakpoint
CREATE INDEX "template_steps_template" ON "template_steps" USING btree ("template","position");