/** Ends the command with one plain line for the person who called it. */
export function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
