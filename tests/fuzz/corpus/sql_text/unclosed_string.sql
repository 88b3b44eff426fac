t c x
SELECT 'a
