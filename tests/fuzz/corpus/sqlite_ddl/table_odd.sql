create temp table if not exists main.[a b]('x', `y` , z /* ; */ double precision default -1.5e3, w default +.5 not null, v AS (1) virtual, primary key(y, x))
