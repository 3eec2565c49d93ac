/** `record` with `key` set to `value`, or without it when there is no value: stored records hold no empty fields. */
export function withOptional<Shape extends object, Key extends keyof Shape>(
  record: Shape,
  key: Key,
  value: Shape[Key] | undefined,
): Shape {
  const { [key]: _before, ...rest } = record
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return (empty ? rest : { ...rest, [key]: value }) as Shape
}
