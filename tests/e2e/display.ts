import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A display of its own for tests that need real keys and the browser's own prompts. */
export interface Display {
  readonly name: string
  /** Presses keys as a keyboard does, in the window that has the focus: `ctrl+shift+y`, `Tab`. */
  keys(...keys: readonly string[]): void
  end(): void
}

/** Starts Xvfb on the first free display number. Throws when it does not come up in 10 s. */
export async function startDisplay(): Promise<Display> {
  const number = [...Array(50).keys()].map((n) => n + 90).find((n) => !existsSync(`/tmp/.X11-unix/X${n}`))
  const name = `:${number}`
  const server: ChildProcess = spawn('Xvfb', [name, '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', () => reject(new Error('Xvfb is not installed.')))
    const deadline = Date.now() + 10_000
    const look = () => {
      if (existsSync(`/tmp/.X11-unix/X${number}`)) resolve()
      else if (Date.now() > deadline) reject(new Error('Xvfb did not start within 10 s.'))
      else setTimeout(look, 50)
    }
    look()
  })
  const env = { ...process.env, DISPLAY: name }
  return {
    name,
    keys: (...keys) => {
      for (const key of keys) execFileSync('xdotool', ['key', '--clearmodifiers', key], { env })
    },
    end: () => server.kill(),
  }
}
