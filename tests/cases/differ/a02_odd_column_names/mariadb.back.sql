-- loses: column invoice.naïve %
-- loses: column invoice.order by
-- loses: column invoice.Paid On

-- drop column invoice.naïve %
-- drop column invoice.order by
-- drop column invoice.Paid On
-- add column invoice.Invoice No. (varchar(20))
ALTER TABLE `invoice`
    DROP COLUMN `Paid On`,
    DROP COLUMN `order by`,
    DROP COLUMN `naïve %`,
    ADD COLUMN `Invoice No.` VARCHAR(20) AFTER `id`;
