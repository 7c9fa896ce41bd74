-- What the store of commit 1241162875fc made of invented reports: make-first-store.mjs wrote it.
SET standard_conforming_strings = on;
CREATE SCHEMA vedette;
CREATE FUNCTION vedette.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '% of % refused: its rows are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TABLE vedette.claims (
    key text NOT NULL COLLATE pg_catalog."C",
    coder text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    claim text NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    stance text NOT NULL COLLATE pg_catalog."C",
    published_day integer NOT NULL,
    from_day integer,
    to_day integer,
    areas text[] NOT NULL COLLATE pg_catalog."C",
    actors text[] NOT NULL COLLATE pg_catalog."C",
    sides text[] NOT NULL COLLATE pg_catalog."C",
    sources text[] NOT NULL COLLATE pg_catalog."C",
    named text[] NOT NULL COLLATE pg_catalog."C",
    spots text[] NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);
CREATE TABLE vedette.codings (
    key text NOT NULL COLLATE pg_catalog."C",
    coder text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    line text NOT NULL,
    paragraphs text NOT NULL,
    coded_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE vedette.codings ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME vedette.codings_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE vedette.current_codings (
    key text NOT NULL COLLATE pg_catalog."C",
    coder text NOT NULL COLLATE pg_catalog."C",
    claims integer NOT NULL,
    title text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    published_day integer NOT NULL,
    outlet text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    text text NOT NULL,
    words tsvector NOT NULL
);
CREATE TABLE vedette.events (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    order_day integer NOT NULL,
    from_day integer,
    to_day integer,
    areas text[] NOT NULL COLLATE pg_catalog."C",
    joined text NOT NULL
);
CREATE TABLE vedette.migrations (
    id integer NOT NULL,
    hash text NOT NULL,
    created_at bigint
);
CREATE SEQUENCE vedette.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE vedette.migrations_id_seq OWNED BY vedette.migrations.id;
CREATE TABLE vedette.reports (
    key text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    raw bytea NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    meta text NOT NULL,
    title text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    published_day integer NOT NULL,
    outlet text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE vedette.reports ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME vedette.reports_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE vedette.reviews (
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    decision text NOT NULL COLLATE pg_catalog."C",
    by_whom text NOT NULL COLLATE pg_catalog."C",
    note text,
    at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE vedette.revisions (
    one boolean DEFAULT true NOT NULL,
    codings bigint DEFAULT 0 NOT NULL,
    events bigint DEFAULT 0 NOT NULL,
    CONSTRAINT revisions_one_check CHECK (one)
);
CREATE TABLE vedette.sightings (
    key text NOT NULL COLLATE pg_catalog."C",
    name_hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE vedette.tasks (
    key text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    failed_says text
);
ALTER TABLE vedette.tasks ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME vedette.tasks_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY vedette.migrations ALTER COLUMN id SET DEFAULT nextval('vedette.migrations_id_seq'::regclass);
INSERT INTO vedette.claims VALUES ('bcbb4da16cb54aa4', 'first', 0, 'f01c79215af860ae', '{"id":"f01c79215af860ae","kind":"event","type":"COERCE/seize","acled":"Non-state actor overtakes territory","by":[{"words":"The Rapid Support Forces","span":[0,24],"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces","certainty":"stated"}],"to":[],"at":[{"words":"the town of Kosti","span":[32,49],"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[50,59],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"the Sudanese army","span":[92,109],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"stated"}],"stance":"asserted","if":null,"figures":[],"quote":"The Rapid Support Forces seized the town of Kosti on Friday","span":[0,59],"rule":"seize: BY (capture|seize|retake|recapture|overrun|occupy|liberate|conquer|reclaim|regain|recover|annex|reoccupy|commandeer|wrest|grab|secure) AT (from) (TO)","certainty":"stated","confidence":0.77}', 'event', 'COERCE/seize', 'asserted', 19784, 19783, 19783, '{371760,SD,"SD/White Nile"}', '{"rapid support forces",sd-rsf,"the rapid support forces"}', '{"Rapid Support Forces"}', '{sd-army,"sudanese armed forces","the sudanese army"}', '{"[\"sd-rsf\",\"Rapid Support Forces\",\"Rapid Support Forces\"]"}', '{"[\"371760\",\"Kosti\",\"SD\",\"White Nile\",13.1629,32.66346]"}', '''forces'':4 ''friday'':11 ''kosti'':9 ''of'':8 ''on'':10 ''rapid'':2 ''seized'':5 ''support'':3 ''the'':1,6 ''town'':7');
INSERT INTO vedette.claims VALUES ('bcbb4da16cb54aa4', 'first', 1, 'c752e0f80051a472', '{"id":"c752e0f80051a472","kind":"event","type":"ASSAULT","acled":"Attack","by":[{"words":"The Rapid Support Forces","span":[0,24],"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces","certainty":"stated"}],"to":[{"words":"civilians","span":[81,90],"kind":"people","id":null,"name":"civilians","side":"civilians","certainty":"stated"}],"at":[{"words":"the town of Kosti","span":[32,49],"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[50,59],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"the Sudanese army","span":[92,109],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"at least 12 civilians","span":[69,90],"count":12,"low":null,"high":null,"bound":"at least","what":"killed","who":"civilians","partOf":null}],"quote":"killing at least 12 civilians","span":[61,90],"rule":"killing: BY (kill|slaughter|slay|murder|massacre|butcher|exterminate|annihilate|decimate|martyr) TO","certainty":"inferred","confidence":0.8}', 'event', 'ASSAULT', 'asserted', 19784, 19783, 19783, '{371760,SD,"SD/White Nile"}', '{civilians,"rapid support forces",sd-rsf,"the rapid support forces"}', '{"Rapid Support Forces",civilians}', '{sd-army,"sudanese armed forces","the sudanese army"}', '{"[\"sd-rsf\",\"Rapid Support Forces\",\"Rapid Support Forces\"]","[null,\"civilians\",\"civilians\"]"}', '{"[\"371760\",\"Kosti\",\"SD\",\"White Nile\",13.1629,32.66346]"}', '''12'':4 ''at'':2 ''civilians'':5 ''killing'':1 ''least'':3');
INSERT INTO vedette.claims VALUES ('444b6a38add6a148', 'first', 0, 'db22089d2eb7b66b', '{"id":"db22089d2eb7b66b","kind":"event","type":"THREATEN/violence","acled":null,"by":[{"words":"The army","span":[0,8],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"inferred"}],"to":[],"at":[],"on":null,"source":[],"stance":"asserted","if":{"words":"the ceasefire is broken","span":[37,60]},"figures":[],"quote":"The army threatened to bomb Nyala if the ceasefire is broken","span":[0,60],"rule":"threaten: BY threaten CLAUSE","certainty":"stated","confidence":0.7}', 'event', 'THREATEN/violence', 'asserted', 19787, NULL, NULL, '{}', '{sd-army,"sudanese armed forces","the army"}', '{"Sudanese government"}', '{}', '{"[\"sd-army\",\"Sudanese Armed Forces\",\"Sudanese government\"]"}', '{}', '''army'':2 ''bomb'':5 ''broken'':11 ''ceasefire'':9 ''if'':7 ''is'':10 ''nyala'':6 ''the'':1,8 ''threatened'':3 ''to'':4');
INSERT INTO vedette.claims VALUES ('444b6a38add6a148', 'first', 1, 'e376aedf004e193a', '{"id":"e376aedf004e193a","kind":"toll","type":"displaced","acled":null,"by":[],"to":[{"words":"people","span":[90,96],"kind":"people","id":null,"name":"people","side":null,"certainty":"stated"}],"at":[],"on":{"words":"since January","span":[97,110],"date":"2024-01/2024-03-05","kind":"date","certainty":"stated"},"source":[{"words":"the United Nations","span":[125,143],"kind":"organisation","id":"un","name":"United Nations","side":"United Nations","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"6,000 people","span":[84,96],"count":6000,"low":null,"high":null,"bound":"exact","what":"displaced","who":"people","partOf":null}],"quote":"The war has displaced 6,000 people since January, according to the United Nations","span":[62,143],"rule":"displace: BY (displace|uproot|dislocate|dispossess) TO","certainty":"stated","confidence":0.69}', 'toll', 'displaced', 'asserted', 19787, 19723, 19787, '{}', '{people}', '{}', '{"the united nations",un,"united nations"}', '{"[null,\"people\",null]"}', '{}', '''000'':6 ''6'':5 ''according'':10 ''displaced'':4 ''has'':3 ''january'':9 ''nations'':14 ''people'':7 ''since'':8 ''the'':1,12 ''to'':11 ''united'':13 ''war'':2');
INSERT INTO vedette.claims VALUES ('2e8aaea04f5e967b', 'first', 0, '866381c3a7236be0', '{"id":"866381c3a7236be0","kind":"event","type":"ASSAULT/heavy-weapons","acled":"Shelling/artillery/missile attack","by":[],"to":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"}],"at":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[],"stance":"asserted","if":null,"figures":[{"words":"3 people","span":[41,49],"count":3,"low":null,"high":null,"bound":"exact","what":"killed","who":"people","partOf":null}],"quote":"Shells fell on Atbara on Friday, killing 3 people","span":[0,49],"rule":"shelling: X:shell|rocket|mortar|missile|artillery|projectile|grenade|katyusha|scud|round|munition|salvo|barrage (hit|strike|land|fall|slam|rain|explode|crash|plow|impact|come|smash) (in|on|into|near|at|onto|inside|around|outside) TO|AT","certainty":"stated","confidence":0.77}', 'event', 'ASSAULT/heavy-weapons', 'asserted', 19784, 19783, 19783, '{378231,SD,"SD/River Nile"}', '{people}', '{civilians}', '{}', '{"[null,\"people\",\"civilians\"]"}', '{"[\"378231\",\"Atbara\",\"SD\",\"River Nile\",17.70217,33.98639]"}', '''3'':8 ''atbara'':4 ''fell'':2 ''friday'':6 ''killing'':7 ''on'':3,5 ''people'':9 ''shells'':1');
INSERT INTO vedette.claims VALUES ('bbab8576562a7e0a', 'first', 0, '4a871824d9f18524', '{"id":"4a871824d9f18524","kind":"event","type":"ASSAULT/heavy-weapons","acled":"Shelling/artillery/missile attack","by":[],"to":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"}],"at":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"doctors","span":[51,58],"kind":"people","id":null,"name":"doctors","side":"civilians","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"5 people","span":[41,49],"count":5,"low":null,"high":null,"bound":"exact","what":"killed","who":"people","partOf":null}],"quote":"Shells fell on Atbara on Friday, killing 5 people","span":[0,49],"rule":"shelling: X:shell|rocket|mortar|missile|artillery|projectile|grenade|katyusha|scud|round|munition|salvo|barrage (hit|strike|land|fall|slam|rain|explode|crash|plow|impact|come|smash) (in|on|into|near|at|onto|inside|around|outside) TO|AT","certainty":"stated","confidence":0.77}', 'event', 'ASSAULT/heavy-weapons', 'asserted', 19786, 19783, 19783, '{378231,SD,"SD/River Nile"}', '{people}', '{civilians}', '{doctors}', '{"[null,\"people\",\"civilians\"]"}', '{"[\"378231\",\"Atbara\",\"SD\",\"River Nile\",17.70217,33.98639]"}', '''5'':8 ''atbara'':4 ''fell'':2 ''friday'':6 ''killing'':7 ''on'':3,5 ''people'':9 ''shells'':1');
INSERT INTO vedette.codings OVERRIDING SYSTEM VALUE VALUES ('bcbb4da16cb54aa4', 'first', 1, '{"report":{"id":"kosti","hash":"sha256:2f5ac8620979d2ecad6875a42acd1784cadeaeb23756ab2675c23ff9de9810a1","title":null,"published":"2024-03-02","outlet":"Nile Press","url":null,"language":"en","text":"The Rapid Support Forces seized the town of Kosti on Friday, killing at least 12 civilians, the Sudanese army said."},"mentions":{"actors":[{"words":"The Rapid Support Forces","span":[0,24],"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces","certainty":"stated"},{"words":"civilians","span":[81,90],"kind":"people","id":null,"name":"civilians","side":"civilians","certainty":"stated"},{"words":"the Sudanese army","span":[92,109],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"stated"}],"places":[{"words":"the town of Kosti","span":[32,49],"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"},{"words":"Sudanese","span":[96,104],"id":"366755","name":"Sudan","lat":15.94,"lon":29.92,"country":"SD","within":null,"precision":"country","radiusKm":770,"part":null,"near":null,"road":null,"border":null,"literal":false,"certainty":"stated"}],"times":[{"words":"on Friday","span":[50,59],"date":"2024-03-01","kind":"date","certainty":"stated"}],"counts":[{"words":"at least 12 civilians","span":[69,90],"count":12,"low":null,"high":null,"bound":"at least","what":"people","who":"civilians","partOf":null}]},"claims":[{"id":"f01c79215af860ae","kind":"event","type":"COERCE/seize","acled":"Non-state actor overtakes territory","by":[{"words":"The Rapid Support Forces","span":[0,24],"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces","certainty":"stated"}],"to":[],"at":[{"words":"the town of Kosti","span":[32,49],"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[50,59],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"the Sudanese army","span":[92,109],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"stated"}],"stance":"asserted","if":null,"figures":[],"quote":"The Rapid Support Forces seized the town of Kosti on Friday","span":[0,59],"rule":"seize: BY (capture|seize|retake|recapture|overrun|occupy|liberate|conquer|reclaim|regain|recover|annex|reoccupy|commandeer|wrest|grab|secure) AT (from) (TO)","certainty":"stated","confidence":0.77},{"id":"c752e0f80051a472","kind":"event","type":"ASSAULT","acled":"Attack","by":[{"words":"The Rapid Support Forces","span":[0,24],"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces","certainty":"stated"}],"to":[{"words":"civilians","span":[81,90],"kind":"people","id":null,"name":"civilians","side":"civilians","certainty":"stated"}],"at":[{"words":"the town of Kosti","span":[32,49],"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[50,59],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"the Sudanese army","span":[92,109],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"at least 12 civilians","span":[69,90],"count":12,"low":null,"high":null,"bound":"at least","what":"killed","who":"civilians","partOf":null}],"quote":"killing at least 12 civilians","span":[61,90],"rule":"killing: BY (kill|slaughter|slay|murder|massacre|butcher|exterminate|annihilate|decimate|martyr) TO","certainty":"inferred","confidence":0.8}],"notes":[]}', '[{"span":[0,115],"kind":"body"}]', '2026-11-29 14:56:06.805996+00');
INSERT INTO vedette.codings OVERRIDING SYSTEM VALUE VALUES ('444b6a38add6a148', 'first', 2, '{"report":{"id":"threat","hash":"sha256:69eddeea577fdd7e15c605e0c5e0178df56444791c459905242f424b99a0d224","title":null,"published":"2024-03-05","outlet":null,"url":null,"language":"en","text":"The army threatened to bomb Nyala if the ceasefire is broken. The war has displaced 6,000 people since January, according to the United Nations."},"mentions":{"actors":[{"words":"The army","span":[0,8],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"inferred"},{"words":"people","span":[90,96],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"},{"words":"the United Nations","span":[125,143],"kind":"organisation","id":"un","name":"United Nations","side":"United Nations","certainty":"stated"}],"places":[{"words":"Nyala","span":[28,33],"id":"369004","name":"Nyala","lat":12.04888,"lon":24.8807,"country":"SD","within":"South Darfur","precision":"town","radiusKm":5,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"times":[{"words":"since January","span":[97,110],"date":"2024-01/2024-03-05","kind":"date","certainty":"stated"}],"counts":[{"words":"6,000 people","span":[84,96],"count":6000,"low":null,"high":null,"bound":"exact","what":"people","who":"people","partOf":null}]},"claims":[{"id":"db22089d2eb7b66b","kind":"event","type":"THREATEN/violence","acled":null,"by":[{"words":"The army","span":[0,8],"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government","certainty":"inferred"}],"to":[],"at":[],"on":null,"source":[],"stance":"asserted","if":{"words":"the ceasefire is broken","span":[37,60]},"figures":[],"quote":"The army threatened to bomb Nyala if the ceasefire is broken","span":[0,60],"rule":"threaten: BY threaten CLAUSE","certainty":"stated","confidence":0.7},{"id":"e376aedf004e193a","kind":"toll","type":"displaced","acled":null,"by":[],"to":[{"words":"people","span":[90,96],"kind":"people","id":null,"name":"people","side":null,"certainty":"stated"}],"at":[],"on":{"words":"since January","span":[97,110],"date":"2024-01/2024-03-05","kind":"date","certainty":"stated"},"source":[{"words":"the United Nations","span":[125,143],"kind":"organisation","id":"un","name":"United Nations","side":"United Nations","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"6,000 people","span":[84,96],"count":6000,"low":null,"high":null,"bound":"exact","what":"displaced","who":"people","partOf":null}],"quote":"The war has displaced 6,000 people since January, according to the United Nations","span":[62,143],"rule":"displace: BY (displace|uproot|dislocate|dispossess) TO","certainty":"stated","confidence":0.69}],"notes":[]}', '[{"span":[0,144],"kind":"body"}]', '2026-11-29 14:56:14.456027+00');
INSERT INTO vedette.codings OVERRIDING SYSTEM VALUE VALUES ('2e8aaea04f5e967b', 'first', 3, '{"report":{"id":"atbara","hash":"sha256:cdebdfa0694410d66611e9107095efa70fee305fdac0ff5d4fc167568bc32c81","title":null,"published":"2024-03-02","outlet":null,"url":"https://nile.example/atbara","language":"en","text":"Shells fell on Atbara on Friday, killing 3 people."},"mentions":{"actors":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"}],"places":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"times":[{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"}],"counts":[{"words":"3 people","span":[41,49],"count":3,"low":null,"high":null,"bound":"exact","what":"people","who":"people","partOf":null}]},"claims":[{"id":"866381c3a7236be0","kind":"event","type":"ASSAULT/heavy-weapons","acled":"Shelling/artillery/missile attack","by":[],"to":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"}],"at":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[],"stance":"asserted","if":null,"figures":[{"words":"3 people","span":[41,49],"count":3,"low":null,"high":null,"bound":"exact","what":"killed","who":"people","partOf":null}],"quote":"Shells fell on Atbara on Friday, killing 3 people","span":[0,49],"rule":"shelling: X:shell|rocket|mortar|missile|artillery|projectile|grenade|katyusha|scud|round|munition|salvo|barrage (hit|strike|land|fall|slam|rain|explode|crash|plow|impact|come|smash) (in|on|into|near|at|onto|inside|around|outside) TO|AT","certainty":"stated","confidence":0.77}],"notes":[]}', '[{"span":[0,50],"kind":"body"}]', '2026-11-29 14:56:20.876189+00');
INSERT INTO vedette.codings OVERRIDING SYSTEM VALUE VALUES ('bbab8576562a7e0a', 'first', 4, '{"report":{"id":"atbara later","hash":"sha256:4fa2842546440bb4a1f1da1157912b3dd7ff6be5bf1c48078040e7b27672e806","title":null,"published":"2024-03-04","outlet":null,"url":"https://nile.example/atbara","language":"en","text":"Shells fell on Atbara on Friday, killing 5 people, doctors said."},"mentions":{"actors":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"},{"words":"doctors","span":[51,58],"kind":"people","id":null,"name":"doctors","side":"civilians","certainty":"stated"}],"places":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"times":[{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"}],"counts":[{"words":"5 people","span":[41,49],"count":5,"low":null,"high":null,"bound":"exact","what":"people","who":"people","partOf":null}]},"claims":[{"id":"4a871824d9f18524","kind":"event","type":"ASSAULT/heavy-weapons","acled":"Shelling/artillery/missile attack","by":[],"to":[{"words":"people","span":[43,49],"kind":"people","id":null,"name":"people","side":"civilians","certainty":"stated"}],"at":[{"words":"Atbara","span":[15,21],"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"literal":true,"certainty":"stated"}],"on":{"words":"on Friday","span":[22,31],"date":"2024-03-01","kind":"date","certainty":"stated"},"source":[{"words":"doctors","span":[51,58],"kind":"people","id":null,"name":"doctors","side":"civilians","certainty":"stated"}],"stance":"asserted","if":null,"figures":[{"words":"5 people","span":[41,49],"count":5,"low":null,"high":null,"bound":"exact","what":"killed","who":"people","partOf":null}],"quote":"Shells fell on Atbara on Friday, killing 5 people","span":[0,49],"rule":"shelling: X:shell|rocket|mortar|missile|artillery|projectile|grenade|katyusha|scud|round|munition|salvo|barrage (hit|strike|land|fall|slam|rain|explode|crash|plow|impact|come|smash) (in|on|into|near|at|onto|inside|around|outside) TO|AT","certainty":"stated","confidence":0.77}],"notes":[]}', '[{"span":[0,64],"kind":"body"}]', '2026-11-29 14:56:21.235253+00');
INSERT INTO vedette.current_codings VALUES ('bcbb4da16cb54aa4', 'first', 2, NULL, '2024-03-02', 19784, 'Nile Press', NULL, 'en', 'The Rapid Support Forces seized the town of Kosti on Friday, killing at least 12 civilians, the Sudanese army said.', '''12'':15 ''army'':19 ''at'':13 ''civilians'':16 ''forces'':4 ''friday'':11 ''killing'':12 ''kosti'':9 ''least'':14 ''of'':8 ''on'':10 ''rapid'':2 ''said'':20 ''seized'':5 ''sudanese'':18 ''support'':3 ''the'':1,6,17 ''town'':7');
INSERT INTO vedette.current_codings VALUES ('444b6a38add6a148', 'first', 2, NULL, '2024-03-05', 19787, NULL, NULL, 'en', 'The army threatened to bomb Nyala if the ceasefire is broken. The war has displaced 6,000 people since January, according to the United Nations.', '''000'':17 ''6'':16 ''according'':21 ''army'':2 ''bomb'':5 ''broken'':11 ''ceasefire'':9 ''displaced'':15 ''has'':14 ''if'':7 ''is'':10 ''january'':20 ''nations'':25 ''nyala'':6 ''people'':18 ''since'':19 ''the'':1,8,12,23 ''threatened'':3 ''to'':4,22 ''united'':24 ''war'':13');
INSERT INTO vedette.current_codings VALUES ('2e8aaea04f5e967b', 'first', 1, NULL, '2024-03-02', 19784, NULL, 'https://nile.example/atbara', 'en', 'Shells fell on Atbara on Friday, killing 3 people.', '''3'':8 ''atbara'':4 ''fell'':2 ''friday'':6 ''killing'':7 ''on'':3,5 ''people'':9 ''shells'':1');
INSERT INTO vedette.current_codings VALUES ('bbab8576562a7e0a', 'first', 1, NULL, '2024-03-04', 19786, NULL, 'https://nile.example/atbara', 'en', 'Shells fell on Atbara on Friday, killing 5 people, doctors said.', '''5'':8 ''atbara'':4 ''doctors'':10 ''fell'':2 ''friday'':6 ''killing'':7 ''on'':3,5 ''people'':9 ''said'':11 ''shells'':1');
INSERT INTO vedette.events VALUES ('0f5bb9205e60ed90', 'event', 'THREATEN/violence', -2147483648, NULL, NULL, '{}', '{"id":"0f5bb9205e60ed90","kind":"event","type":"THREATEN/violence","acled":null,"by":[{"kind":"organisation","id":"sd-army","name":"Sudanese Armed Forces","side":"Sudanese government"}],"to":[],"at":[],"on":null,"stance":"asserted","stances":{"asserted":1},"if":["the ceasefire is broken"],"figures":[],"claimants":["threat"],"claims":[{"id":"db22089d2eb7b66b","report":"444b6a38add6a148","reportId":"threat","published":"2024-03-05","outlet":null,"stance":"asserted","source":[],"quote":"The army threatened to bomb Nyala if the ceasefire is broken"}],"reports":1,"origins":1,"confidence":0.7,"reasons":[]}');
INSERT INTO vedette.events VALUES ('36e52fbd4904319f', 'toll', 'displaced', 19723, 19723, 19787, '{}', '{"id":"36e52fbd4904319f","kind":"toll","type":"displaced","acled":null,"by":[],"to":[{"kind":"people","id":null,"name":"people","side":null}],"at":[],"on":{"date":"2024-01/2024-03-05","low":"2024-01-01","high":"2024-03-05"},"stance":"asserted","stances":{"asserted":1},"if":[],"figures":[{"what":"displaced","who":"people","low":6000,"best":6000,"high":6000,"values":[{"count":6000,"bound":"exact","words":"6,000 people","claim":"e376aedf004e193a"}]}],"claimants":["United Nations"],"claims":[{"id":"e376aedf004e193a","report":"444b6a38add6a148","reportId":"threat","published":"2024-03-05","outlet":null,"stance":"asserted","source":["United Nations"],"quote":"The war has displaced 6,000 people since January, according to the United Nations"}],"reports":1,"origins":1,"confidence":0.69,"reasons":[]}');
INSERT INTO vedette.events VALUES ('73e68d0fe783287e', 'event', 'ASSAULT', 19783, 19783, 19783, '{371760,SD,"SD/White Nile"}', '{"id":"73e68d0fe783287e","kind":"event","type":"ASSAULT","acled":"Attack","by":[{"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces"}],"to":[{"kind":"people","id":null,"name":"civilians","side":"civilians"}],"at":[{"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"key":"371760"}],"on":{"date":"2024-03-01","low":"2024-03-01","high":"2024-03-01"},"stance":"asserted","stances":{"asserted":1},"if":[],"figures":[{"what":"killed","who":"civilians","low":12,"best":12,"high":12,"values":[{"count":12,"bound":"at least","words":"at least 12 civilians","claim":"c752e0f80051a472"}]}],"claimants":["Sudanese Armed Forces"],"claims":[{"id":"c752e0f80051a472","report":"bcbb4da16cb54aa4","reportId":"kosti","published":"2024-03-02","outlet":"Nile Press","stance":"asserted","source":["Sudanese Armed Forces"],"quote":"killing at least 12 civilians"}],"reports":1,"origins":1,"confidence":0.8,"reasons":[]}');
INSERT INTO vedette.events VALUES ('b0bb0499daf6563e', 'event', 'ASSAULT/heavy-weapons', 19783, 19783, 19783, '{378231,SD,"SD/River Nile"}', '{"id":"b0bb0499daf6563e","kind":"event","type":"ASSAULT/heavy-weapons","acled":"Shelling/artillery/missile attack","by":[],"to":[{"kind":"people","id":null,"name":"people","side":"civilians"}],"at":[{"id":"378231","name":"Atbara","lat":17.70217,"lon":33.98639,"country":"SD","within":"River Nile","precision":"town","radiusKm":2,"part":null,"near":null,"road":null,"border":null,"key":"378231"}],"on":{"date":"2024-03-01","low":"2024-03-01","high":"2024-03-01"},"stance":"asserted","stances":{"asserted":1},"if":[],"figures":[{"what":"killed","who":"people","low":5,"best":5,"high":5,"values":[{"count":5,"bound":"exact","words":"5 people","claim":"4a871824d9f18524"}]}],"claimants":["doctors"],"claims":[{"id":"4a871824d9f18524","report":"bbab8576562a7e0a","reportId":"atbara later","published":"2024-03-04","outlet":null,"stance":"asserted","source":["doctors"],"quote":"Shells fell on Atbara on Friday, killing 5 people"}],"reports":1,"origins":1,"confidence":0.77,"reasons":[]}');
INSERT INTO vedette.events VALUES ('dabd7c1fd3c29886', 'event', 'COERCE/seize', 19783, 19783, 19783, '{371760,SD,"SD/White Nile"}', '{"id":"dabd7c1fd3c29886","kind":"event","type":"COERCE/seize","acled":"Non-state actor overtakes territory","by":[{"kind":"group","id":"sd-rsf","name":"Rapid Support Forces","side":"Rapid Support Forces"}],"to":[],"at":[{"id":"371760","name":"Kosti","lat":13.1629,"lon":32.66346,"country":"SD","within":"White Nile","precision":"town","radiusKm":4,"part":null,"near":null,"road":null,"border":null,"key":"371760"}],"on":{"date":"2024-03-01","low":"2024-03-01","high":"2024-03-01"},"stance":"asserted","stances":{"asserted":1},"if":[],"figures":[],"claimants":["Sudanese Armed Forces"],"claims":[{"id":"f01c79215af860ae","report":"bcbb4da16cb54aa4","reportId":"kosti","published":"2024-03-02","outlet":"Nile Press","stance":"asserted","source":["Sudanese Armed Forces"],"quote":"The Rapid Support Forces seized the town of Kosti on Friday"}],"reports":1,"origins":1,"confidence":0.77,"reasons":[]}');
INSERT INTO vedette.migrations VALUES (1, '4f965e3c9910cfc643f54ff3dd753a518fba8d97b15bee32c095f85adbcdb462', 1764000000000);
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('2e8aaea04f5e967b', 1, 'sha256:cdebdfa0694410d66611e9107095efa70fee305fdac0ff5d4fc167568bc32c81', '\x5368656c6c732066656c6c206f6e20417462617261206f6e204672696461792c206b696c6c696e6720332070656f706c652e', 'text', '{"hash":"sha256:cdebdfa0694410d66611e9107095efa70fee305fdac0ff5d4fc167568bc32c81","format":"text","published":"2024-03-02","url":"https://nile.example/atbara","notes":[]}', NULL, '2024-03-02', 19784, NULL, 'https://nile.example/atbara', NULL, '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('38d87efcfea4654b', 2, 'sha256:8ce0f03069c60bd1b6968742459d6183af36ba37b1f049776fe4ebfcb84f9094', '\x4e6f7468696e67207761732073616964206f662074686520726573742e', 'text', '{"hash":"sha256:8ce0f03069c60bd1b6968742459d6183af36ba37b1f049776fe4ebfcb84f9094","format":"text","published":"2024-03-04","notes":[]}', NULL, '2024-03-04', 19786, NULL, NULL, NULL, '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('444b6a38add6a148', 3, 'sha256:69eddeea577fdd7e15c605e0c5e0178df56444791c459905242f424b99a0d224', '\x5468652061726d7920746872656174656e656420746f20626f6d62204e79616c6120696620746865206365617365666972652069732062726f6b656e2e20546865207761722068617320646973706c6163656420362c3030302070656f706c652073696e6365204a616e756172792c206163636f7264696e6720746f2074686520556e69746564204e6174696f6e732e', 'text', '{"hash":"sha256:69eddeea577fdd7e15c605e0c5e0178df56444791c459905242f424b99a0d224","format":"text","published":"2024-03-05","notes":[]}', NULL, '2024-03-05', 19787, NULL, NULL, NULL, '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('bbab8576562a7e0a', 4, 'sha256:4fa2842546440bb4a1f1da1157912b3dd7ff6be5bf1c48078040e7b27672e806', '\x5368656c6c732066656c6c206f6e20417462617261206f6e204672696461792c206b696c6c696e6720352070656f706c652c20646f63746f727320736169642e', 'text', '{"hash":"sha256:4fa2842546440bb4a1f1da1157912b3dd7ff6be5bf1c48078040e7b27672e806","format":"text","published":"2024-03-04","url":"https://nile.example/atbara","notes":[]}', NULL, '2024-03-04', 19786, NULL, 'https://nile.example/atbara', NULL, '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('bcbb4da16cb54aa4', 5, 'sha256:2f5ac8620979d2ecad6875a42acd1784cadeaeb23756ab2675c23ff9de9810a1', '\x54686520526170696420537570706f727420466f72636573207365697a65642074686520746f776e206f66204b6f737469206f6e204672696461792c206b696c6c696e67206174206c6561737420313220636976696c69616e732c2074686520537564616e6573652061726d7920736169642e', 'text', '{"hash":"sha256:2f5ac8620979d2ecad6875a42acd1784cadeaeb23756ab2675c23ff9de9810a1","format":"text","published":"2024-03-02","outlet":"Nile Press","notes":[]}', NULL, '2024-03-02', 19784, 'Nile Press', NULL, NULL, '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.reports OVERRIDING SYSTEM VALUE VALUES ('a0b99923fd8a2a99', 7, 'sha256:bfbcd68aaf7ebfb95d045cffb5501f57bf937dbf75910ee284936e5247d45a25', '\x47756e6d656e2061747461636b6564206120636f6e766f79206e6561722047616f206f6e2054687572736461792c206b696c6c696e6720313520736f6c64696572732c207468652061726d7920736169642e', 'text', '{"hash":"sha256:bfbcd68aaf7ebfb95d045cffb5501f57bf937dbf75910ee284936e5247d45a25","format":"text","published":"2024-03-06","notes":[]}', NULL, '2024-03-06', 19788, NULL, NULL, NULL, '2026-11-29 14:56:22.497222+00');
INSERT INTO vedette.revisions VALUES (true, 4, 4);
INSERT INTO vedette.sightings VALUES ('2e8aaea04f5e967b', '9fb990081f453eba870f44a0f7bdba64', 'atbara', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('38d87efcfea4654b', 'b21b17b4ecc60cdbfa7b8dfd13b611a8', 'hollow', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('444b6a38add6a148', 'a569b9b2250fe3236367f969902d9521', 'threat', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('bbab8576562a7e0a', 'add37c1cc7e5943ddefd80bf2462e370', 'atbara later', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('bcbb4da16cb54aa4', '3f7428220c4eb30742e5d398c432a719', 'kosti', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('bcbb4da16cb54aa4', '906b127d4bdbdc72b372887d43781a9e', 'kosti again', '2026-11-29 14:56:06.206481+00');
INSERT INTO vedette.sightings VALUES ('a0b99923fd8a2a99', '80cfa3e7f28dde4df64436b652230aff', 'waiting', '2026-11-29 14:56:22.497222+00');
INSERT INTO vedette.tasks OVERRIDING SYSTEM VALUE VALUES ('38d87efcfea4654b', 5, 1, 'there is no claim in it');
INSERT INTO vedette.tasks OVERRIDING SYSTEM VALUE VALUES ('a0b99923fd8a2a99', 6, 0, NULL);
SELECT pg_catalog.setval('vedette.codings_seq_seq', 4, true);
SELECT pg_catalog.setval('vedette.migrations_id_seq', 1, true);
SELECT pg_catalog.setval('vedette.reports_seq_seq', 7, true);
SELECT pg_catalog.setval('vedette.tasks_seq_seq', 6, true);
ALTER TABLE ONLY vedette.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (key, coder, ordinal);
ALTER TABLE ONLY vedette.codings
    ADD CONSTRAINT codings_pkey PRIMARY KEY (key, coder);
ALTER TABLE ONLY vedette.current_codings
    ADD CONSTRAINT current_codings_pkey PRIMARY KEY (key);
ALTER TABLE ONLY vedette.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY vedette.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY vedette.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (key);
ALTER TABLE ONLY vedette.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);
ALTER TABLE ONLY vedette.revisions
    ADD CONSTRAINT revisions_pkey PRIMARY KEY (one);
ALTER TABLE ONLY vedette.sightings
    ADD CONSTRAINT sightings_pkey PRIMARY KEY (key, name_hash);
ALTER TABLE ONLY vedette.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (key);
CREATE INDEX claims_actors ON vedette.claims USING gin (actors);
CREATE INDEX claims_areas ON vedette.claims USING gin (areas);
CREATE INDEX claims_id ON vedette.claims USING btree (id);
CREATE INDEX claims_published ON vedette.claims USING btree (published_day DESC, key, ordinal);
CREATE INDEX claims_sides ON vedette.claims USING gin (sides);
CREATE INDEX claims_sources ON vedette.claims USING gin (sources);
CREATE INDEX claims_type ON vedette.claims USING btree (type, published_day DESC, key, ordinal);
CREATE INDEX claims_words ON vedette.claims USING gin (words);
CREATE INDEX current_codings_url ON vedette.current_codings USING hash (url);
CREATE INDEX current_codings_words ON vedette.current_codings USING gin (words);
CREATE INDEX events_areas ON vedette.events USING gin (areas);
CREATE INDEX events_order ON vedette.events USING btree (order_day DESC, id);
CREATE INDEX reports_url ON vedette.reports USING hash (url);
CREATE INDEX reviews_claim ON vedette.reviews USING btree (claim_id);
CREATE INDEX tasks_waiting ON vedette.tasks USING btree (seq) WHERE (failed_says IS NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON vedette.claims FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON vedette.codings FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON vedette.reports FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON vedette.reviews FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON vedette.sightings FOR EACH STATEMENT EXECUTE FUNCTION vedette.refuse_change();
ALTER TABLE ONLY vedette.claims
    ADD CONSTRAINT claims_key_coder_fkey FOREIGN KEY (key, coder) REFERENCES vedette.codings(key, coder);
ALTER TABLE ONLY vedette.codings
    ADD CONSTRAINT codings_key_fkey FOREIGN KEY (key) REFERENCES vedette.reports(key);
ALTER TABLE ONLY vedette.current_codings
    ADD CONSTRAINT current_codings_key_coder_fkey FOREIGN KEY (key, coder) REFERENCES vedette.codings(key, coder);
ALTER TABLE ONLY vedette.sightings
    ADD CONSTRAINT sightings_key_fkey FOREIGN KEY (key) REFERENCES vedette.reports(key);
ALTER TABLE ONLY vedette.tasks
    ADD CONSTRAINT tasks_key_fkey FOREIGN KEY (key) REFERENCES vedette.reports(key);
