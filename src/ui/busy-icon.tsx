import { Spinner } from '@fluentui/react-components'

/** In place of a button's icon while its work is under way; the button itself says so to screen readers by being disabled. */
export function BusyIcon() {
  return <Spinner size="extra-tiny" aria-hidden />
}
