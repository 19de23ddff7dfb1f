CREATE TABLE "adoptions" (
	"id" text PRIMARY KEY NOT NULL,
	"question" text NOT NULL,
	"kind" text NOT NULL,
	"case_number" integer,
	"item" text,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"session" text NOT NULL,
	"item" text,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"position" integer NOT NULL,
	"covered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bridge_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"chair" text,
	"item" text,
	"text" text NOT NULL,
	"asked_on" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"called_at" timestamp (3) with time zone,
	"minutes" integer,
	"answer" text NOT NULL,
	"became_item" text,
	"became_case" integer,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "differences" (
	"id" text PRIMARY KEY NOT NULL,
	"evidence" text NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"became_item" text,
	"became_case" integer,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "empty_chairs" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"cancelled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"note" text NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "interview_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"interview" text NOT NULL,
	"position" integer NOT NULL,
	"probe" text NOT NULL,
	"gap" text,
	"case_number" integer,
	"item" text,
	"text" text NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"typed_by" text,
	"skipped_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_words" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mentor_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"places" integer NOT NULL,
	"words" text NOT NULL,
	"processes" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mentor_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"mentee" text NOT NULL,
	"mentor" text NOT NULL,
	"process" text,
	"words" text NOT NULL,
	"goals" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"answer" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"bridge" text
);
--> statement-breakpoint
CREATE TABLE "next_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"session" text,
	"item" text,
	"text" text NOT NULL,
	"who" text NOT NULL,
	"due_on" text NOT NULL,
	"made_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" text,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pulses" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"due_on" text NOT NULL,
	"person" text NOT NULL,
	"useful" integer NOT NULL,
	"pace" integer NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recording_consents" (
	"id" text PRIMARY KEY NOT NULL,
	"recording" text NOT NULL,
	"person" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"given_at" timestamp (3) with time zone,
	"refused_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "recording_watchers" (
	"id" text PRIMARY KEY NOT NULL,
	"recording" text NOT NULL,
	"person" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"item" text,
	"session" text,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"received" integer NOT NULL,
	"type" text,
	"hash" text,
	"seconds" integer,
	"watch" text NOT NULL,
	"delete_on" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text
);
--> statement-breakpoint
CREATE TABLE "rehearsals" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"case_number" integer NOT NULL,
	"item" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"words" text NOT NULL,
	"shown_at" timestamp (3) with time zone,
	"revision" integer,
	"compared" jsonb NOT NULL,
	"learnt" text NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"role" text NOT NULL,
	"person" text NOT NULL,
	"words" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "uncrossed" (
	"id" text PRIMARY KEY NOT NULL,
	"bridge" text NOT NULL,
	"item" text NOT NULL,
	"owner" text NOT NULL,
	"text" text NOT NULL,
	"due_on" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD COLUMN "starts_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD COLUMN "done_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD COLUMN "cancelled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bridge_sessions" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_question_interview_questions_id_fk" FOREIGN KEY ("question") REFERENCES "public"."interview_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_lines" ADD CONSTRAINT "agenda_lines_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_lines" ADD CONSTRAINT "agenda_lines_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_chair_empty_chairs_id_fk" FOREIGN KEY ("chair") REFERENCES "public"."empty_chairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_became_item_bridge_items_id_fk" FOREIGN KEY ("became_item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_became_case_cases_number_fk" FOREIGN KEY ("became_case") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bridge_questions" ADD CONSTRAINT "bridge_questions_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "differences" ADD CONSTRAINT "differences_evidence_evidence_id_fk" FOREIGN KEY ("evidence") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "differences" ADD CONSTRAINT "differences_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "differences" ADD CONSTRAINT "differences_became_item_bridge_items_id_fk" FOREIGN KEY ("became_item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "differences" ADD CONSTRAINT "differences_became_case_cases_number_fk" FOREIGN KEY ("became_case") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "empty_chairs" ADD CONSTRAINT "empty_chairs_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "empty_chairs" ADD CONSTRAINT "empty_chairs_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_interview_interviews_id_fk" FOREIGN KEY ("interview") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_questions" ADD CONSTRAINT "interview_questions_typed_by_people_id_fk" FOREIGN KEY ("typed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_words" ADD CONSTRAINT "letter_words_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_words" ADD CONSTRAINT "letter_words_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_offers" ADD CONSTRAINT "mentor_offers_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_requests" ADD CONSTRAINT "mentor_requests_mentee_people_id_fk" FOREIGN KEY ("mentee") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_requests" ADD CONSTRAINT "mentor_requests_mentor_people_id_fk" FOREIGN KEY ("mentor") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_requests" ADD CONSTRAINT "mentor_requests_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_who_people_id_fk" FOREIGN KEY ("who") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_consents" ADD CONSTRAINT "recording_consents_recording_recordings_id_fk" FOREIGN KEY ("recording") REFERENCES "public"."recordings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_consents" ADD CONSTRAINT "recording_consents_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_watchers" ADD CONSTRAINT "recording_watchers_recording_recordings_id_fk" FOREIGN KEY ("recording") REFERENCES "public"."recordings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_watchers" ADD CONSTRAINT "recording_watchers_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_session_bridge_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."bridge_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_deleted_by_people_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_case_number_cases_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."cases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_people_id_fk" FOREIGN KEY ("person") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uncrossed" ADD CONSTRAINT "uncrossed_bridge_bridges_id_fk" FOREIGN KEY ("bridge") REFERENCES "public"."bridges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uncrossed" ADD CONSTRAINT "uncrossed_item_bridge_items_id_fk" FOREIGN KEY ("item") REFERENCES "public"."bridge_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uncrossed" ADD CONSTRAINT "uncrossed_owner_people_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uncrossed" ADD CONSTRAINT "uncrossed_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adoptions_question" ON "adoptions" USING btree ("question");--> statement-breakpoint
CREATE INDEX "adoptions_case" ON "adoptions" USING btree ("case_number");--> statement-breakpoint
CREATE INDEX "adoptions_item" ON "adoptions" USING btree ("item");--> statement-breakpoint
CREATE INDEX "agenda_lines_session" ON "agenda_lines" USING btree ("session","position");--> statement-breakpoint
CREATE INDEX "bridge_questions_bridge" ON "bridge_questions" USING btree ("bridge","asked_on");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_secret" ON "calendar_feeds" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_person" ON "calendar_feeds" USING btree ("person");--> statement-breakpoint
CREATE INDEX "differences_evidence" ON "differences" USING btree ("evidence");--> statement-breakpoint
CREATE INDEX "empty_chairs_bridge" ON "empty_chairs" USING btree ("bridge","from");--> statement-breakpoint
CREATE INDEX "goals_bridge" ON "goals" USING btree ("bridge","position");--> statement-breakpoint
CREATE INDEX "interview_questions_interview" ON "interview_questions" USING btree ("interview","position");--> statement-breakpoint
CREATE INDEX "interviews_bridge" ON "interviews" USING btree ("bridge","started_at");--> statement-breakpoint
CREATE INDEX "letter_words_bridge" ON "letter_words" USING btree ("bridge");--> statement-breakpoint
CREATE UNIQUE INDEX "mentor_offers_person" ON "mentor_offers" USING btree ("person");--> statement-breakpoint
CREATE INDEX "mentor_requests_mentor" ON "mentor_requests" USING btree ("mentor");--> statement-breakpoint
CREATE INDEX "mentor_requests_mentee" ON "mentor_requests" USING btree ("mentee");--> statement-breakpoint
CREATE INDEX "next_actions_bridge" ON "next_actions" USING btree ("bridge","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "pulses_once" ON "pulses" USING btree ("bridge","due_on","person");--> statement-breakpoint
CREATE UNIQUE INDEX "recording_consents_once" ON "recording_consents" USING btree ("recording","person");--> statement-breakpoint
CREATE UNIQUE INDEX "recording_watchers_once" ON "recording_watchers" USING btree ("recording","person");--> statement-breakpoint
CREATE INDEX "recordings_bridge" ON "recordings" USING btree ("bridge","at");--> statement-breakpoint
CREATE INDEX "recordings_hash" ON "recordings" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "recordings_delete" ON "recordings" USING btree ("delete_on");--> statement-breakpoint
CREATE INDEX "rehearsals_person" ON "rehearsals" USING btree ("person","started_at");--> statement-breakpoint
CREATE INDEX "rehearsals_item" ON "rehearsals" USING btree ("item");--> statement-breakpoint
CREATE INDEX "signatures_bridge" ON "signatures" USING btree ("bridge");--> statement-breakpoint
CREATE UNIQUE INDEX "uncrossed_once" ON "uncrossed" USING btree ("bridge","item");