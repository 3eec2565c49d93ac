// Puts the optional packages of other platforms into package-lock.json that `npm install` left out because its registry
// could not serve them (npm 11, seen 2026-11): without them `npm ci` refuses the lock on every platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FILE = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json')
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'netbsd', 'openbsd', 'sunos', 'aix']
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const { packages } = lock
const added = []
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
    if (path === '' || places.some((place) => packages[place]?.version === version)) continue
    if (!/^\d/.test(version)) continue
    const words = name.split(/[/-]/)
    const os = SYSTEMS.find((system) => words.includes(system))
    const cpu = PROCESSORS.find((processor) => words.includes(processor))
    if (!os && !cpu) continue
    const place = packages[`node_modules/${name}`] ? places[0] : places[1]
    packages[place] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    }
    added.push(place)
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`added: ${added.length === 0 ? 'nothing' : added.join(', ')}`)
