-- What is told of reports has more to it: the marks of their texts, who they are credited to, what they amend, and the sides of sources.
-- It is read from the codings until these are made anew or "vedette rebuild" was run.
UPDATE vedette.told SET report = NULL, lasting = NULL, deeds = NULL, deeds_from = NULL, deeds_to = NULL;
--> statement-breakpoint
UPDATE vedette.revisions SET codings = codings + 1 WHERE EXISTS (SELECT FROM vedette.told);
