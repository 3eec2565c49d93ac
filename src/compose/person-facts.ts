import { chineseNumeral } from '#src/core/numerals.ts'
import type { Person } from '#src/meeting/facts.ts'
import { cleanValue } from './clean-value.ts'
import type { Facts } from './facts.ts'
import { fullName, type Roster, spokenName, titledName } from './person-name.ts'

/** People ready to be worded, in the order given; those of whom nothing is known are left out. */
export function personFacts(people: readonly Person[], around: Facts | null, roster: Roster): Facts[] {
  const known = people.filter((person) => titledName(person) !== '')
  return known.map((person, index) => {
    const next = known[index + 1]
    return {
      slots: {
        序号: chineseNumeral(index + 1),
        姓名: cleanValue(person.name),
        单位: cleanValue(person.unit),
        职务: cleanValue(person.title),
        职务姓名: titledName(person),
        全称: fullName(person),
        称呼: spokenName(person, roster),
        下一位: next ? fullName(next) : '',
      },
      lists: {},
      conditions: new Set(),
      around,
    }
  })
}
