/** One thing that was tried, without any text of a document. */
export interface Trial {
  readonly at: number
  readonly what: string
  readonly adapter: string
  readonly outcome: string
}

export interface Diagnostics {
  note(what: string, adapter: string, outcome: string): void
  /** Everything for 复制诊断信息, as text. */
  report(more: Readonly<Record<string, string>>): string
}

const KEPT_AT_MOST = 30

/** Keeps the last trials of this panel. `now` gives epoch ms. */
export function createDiagnostics(now: () => number, faults: () => readonly object[]): Diagnostics {
  const trials: Trial[] = []
  return {
    note(what, adapter, outcome) {
      trials.push({ at: now(), what, adapter, outcome })
      if (trials.length > KEPT_AT_MOST) trials.shift()
    },
    report(more) {
      const lines = Object.entries(more).map(([name, value]) => `${name}: ${value}`)
      const time = (at: number) => new Date(at).toISOString()
      for (const trial of trials) lines.push(`${time(trial.at)} ${trial.what} ${trial.adapter} ${trial.outcome}`)
      for (const fault of faults()) lines.push(`fault ${JSON.stringify(fault)}`)
      return lines.join('\n')
    },
  }
}
