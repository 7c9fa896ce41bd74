-- Reports are listed by the day on which they were published; without it all of them were sorted for each page.
CREATE INDEX current_codings_published ON vedette.current_codings (published_day DESC, key);
