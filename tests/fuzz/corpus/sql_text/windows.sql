author name n
AS SELECT name,
  sum(id) OVER w
FROM author WINDOW w AS (ORDER BY name ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
