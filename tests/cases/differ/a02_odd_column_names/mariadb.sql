-- loses: column invoice.Invoice No.

-- drop column invoice.Invoice No.
-- add column invoice.Paid On (date)
-- add column invoice.order by (integer not null)
-- add column invoice.naïve % (text)
ALTER TABLE `invoice`
    DROP COLUMN `Invoice No.`,
    ADD COLUMN `Paid On` DATE,
    ADD COLUMN `order by` INT NOT NULL DEFAULT 0,
    ADD COLUMN `naïve %` TEXT;
