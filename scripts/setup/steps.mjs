import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A step that runs one project of vitest.config.ts and leaves its counts in out/. */
export function vitest(project) {
  const report = join('out', `vitest-${project}.json`)
  return {
    name: `tests: ${project}`,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  }
}

/** Runs the steps one after another, says how each went, and ends with `N passed, N failed` and the right exit code. */
export function runSteps(root, steps) {
  mkdirSync(join(root, 'out'), { recursive: true })
  let passed = 0
  let failed = 0
  for (const step of steps) {
    if (step.report) rmSync(join(root, step.report), { force: true })
    console.log(`\n── ${step.name}`)
    const begun = Date.now()
    const [program, ...args] = step.command
    const run = spawnSync(join(root, 'node_modules', '.bin', program), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    const ok = run.status === 0
    const counts = step.report ? countsOf(join(root, step.report)) : { passed: Number(ok), failed: Number(!ok) }
    passed += counts.passed
    failed += Math.max(counts.failed, ok ? 0 : 1)
    console.log(`── ${step.name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
