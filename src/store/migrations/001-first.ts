/** Frozen. The first shape of the database: records and what belongs to keeping them. */
export function first(db: IDBDatabase): void {
  const records = db.createObjectStore('records', { keyPath: 'id' })
  records.createIndex('kind', 'kind')
  records.createIndex('kind-parent', ['kind', 'parent'])
  const operations = db.createObjectStore('operations', { keyPath: 'id' })
  operations.createIndex('group', 'group')
  db.createObjectStore('meta')
  db.createObjectStore('quarantine', { keyPath: 'key' })
  db.createObjectStore('usage', { keyPath: 'id' })
}
