DROP TABLE "picks" CASCADE;--> statement-breakpoint
UPDATE "people" SET "draft_key" = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') WHERE "draft_key" = '';--> statement-breakpoint
INSERT INTO "suggestions" SELECT "number", 'system', "system" FROM "cases" WHERE "system" <> '';--> statement-breakpoint
INSERT INTO "suggestions" SELECT c."number", 'messageCode', r."content" ->> 'messageCode' FROM "cases" c JOIN "revisions" r ON r."case_number" = c."number" AND r."revision" = coalesce(c."validated", c."head") WHERE r."content" ->> 'messageCode' <> '';--> statement-breakpoint
INSERT INTO "suggestions" SELECT c."number", 'account', it FROM "cases" c JOIN "revisions" r ON r."case_number" = c."number" AND r."revision" = coalesce(c."validated", c."head"), jsonb_array_elements_text(r."content" -> 'accounts') it ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO "suggestions" SELECT c."number", 'tag', it FROM "cases" c JOIN "revisions" r ON r."case_number" = c."number" AND r."revision" = coalesce(c."validated", c."head"), jsonb_array_elements_text(r."content" -> 'tags') it ON CONFLICT DO NOTHING;
