t c x
SELECT $$a;b$$, $tag$ ; $x$ $tag$, E'it\'s;', '{}'::jsonb ->> 'a', a[1] FROM t; /* a /* b */ c; */ DO $$ BEGIN NULL; END $$;
