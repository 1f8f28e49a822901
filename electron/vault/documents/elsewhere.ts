/** How many other records hold the same contents, as SQL; the record itself is `@ownerId`. */
export const elsewhere = (sha256: string) =>
  `select count(distinct o.owner_id) from document o
   where o.sha256 = ${sha256} and o.owner_id <> @ownerId and o.deleted_at is null`
