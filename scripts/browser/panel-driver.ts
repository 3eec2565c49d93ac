import type { Locator, Page } from 'playwright-core'

export type Place = '会议' | '起草' | '检查' | '会场' | '素材'

export interface PersonFacts {
  readonly name: string
  readonly title?: string
  readonly unit?: string
}

export interface ItemFacts {
  readonly kind: string
  readonly title: string
  readonly speaker?: PersonFacts
  readonly minutes?: number
}

/** What the user types into the form of a meeting. */
export interface MeetingFacts {
  readonly name: string
  readonly kind?: string
  readonly date?: string
  readonly time?: string
  readonly place?: string
  readonly organiser?: string
  readonly host?: PersonFacts
  readonly leaders?: readonly PersonFacts[]
  readonly attendees?: readonly string[]
  readonly requirements?: readonly string[]
  readonly items: readonly ItemFacts[]
}

/** Works the panel as a user does: by the names that stand on its buttons and fields. Every wait is for something seen. */
export class PanelDriver {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async goTo(place: Place): Promise<void> {
    await this.page.getByRole('tab', { name: place, exact: true }).click()
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByText(text).first()
  }

  /** Makes the paste zone visible: on an empty panel it stands there, beside a paper it is folded. */
  async openPasteZone(): Promise<void> {
    const fold = this.page.getByRole('button', { name: '检查另一份文稿' })
    const zone = this.page.getByLabel('粘贴区')
    await fold.or(zone).first().waitFor()
    if (!(await zone.isVisible())) await fold.click()
  }

  /** A finding whose message fits. */
  finding(message: RegExp): Locator {
    return this.page.getByRole('listitem', { name: message }).first()
  }

  /** The messages of all findings that are shown. */
  async findings(): Promise<string[]> {
    const items = await this.page.locator('li[id^="finding-"] [id$="-title"]').allInnerTexts()
    return items.map((text) => text.trim())
  }

  /** The line of an item or section in 文稿进度, in this state. */
  progress(title: string, state: string): Locator {
    return this.page
      .getByRole('region', { name: '文稿进度' })
      .getByRole('listitem')
      .filter({ hasText: title })
      .filter({ hasText: state })
  }

  async newSnippet(title: string, text: string): Promise<void> {
    await this.goTo('素材')
    await this.page.getByRole('button', { name: '新素材' }).click()
    await this.fill('标题', title)
    await this.fill('正文', text)
    await this.page.getByRole('button', { name: '保存', exact: true }).click()
    await this.notice('已存入素材').waitFor()
  }

  /** Waits until the header line names this editor. */
  async connectedTo(name: string | RegExp): Promise<void> {
    await this.page.getByRole('region', { name: '当前处理对象' }).getByText(name).waitFor()
  }

  /** Types a whole meeting and waits until it is saved. */
  async newMeeting(facts: MeetingFacts): Promise<void> {
    await this.goTo('会议')
    await this.page.getByRole('button', { name: '新建会议' }).click()
    await this.fill('会议名称', facts.name)
    if (facts.kind) await this.page.getByLabel('会议类型', { exact: true }).selectOption({ label: facts.kind })
    if (facts.date) await this.fill('日期', facts.date)
    if (facts.time) await this.fill('时间', facts.time)
    if (facts.place) await this.fill('地点', facts.place)
    if (facts.organiser) await this.fill('主办单位', facts.organiser)
    for (const part of ['人员', '纪律和要求']) await this.unfold(part)
    if (facts.host) await this.person('主持人', facts.host, 0)
    for (const [index, leader] of (facts.leaders ?? []).entries()) await this.person('出席领导', leader, index)
    if (facts.attendees) await this.fill('参会范围', facts.attendees.join('\n'))
    if (facts.requirements) await this.fill('会议要求', facts.requirements.join('\n'))
    for (const [index, item] of facts.items.entries()) await this.newItem(item, index + 1)
    await this.saved()
  }

  private async unfold(part: string): Promise<void> {
    const header = this.page.getByRole('button', { name: part, exact: true })
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click()
  }

  async saved(): Promise<void> {
    await this.page.getByText('已保存', { exact: true }).first().waitFor()
  }

  private async newItem(item: ItemFacts, position: number): Promise<void> {
    await this.page.getByRole('button', { name: '增加一项' }).click()
    // Only the item that is being worked on is unfolded.
    const card = this.page.getByRole('listitem', { name: `第 ${position} 项`, exact: true })
    await card.getByLabel('内容', { exact: true }).fill(item.title)
    await this.page.getByLabel('类别', { exact: true }).selectOption({ label: item.kind })
    if (item.minutes) await this.page.getByLabel('时长（分钟）').fill(String(item.minutes))
    if (item.speaker) await this.person('发言人', item.speaker, 0)
  }

  private async person(field: string, person: PersonFacts, index: number): Promise<void> {
    const names = this.page.getByLabel(`${field}：姓名`)
    if ((await names.count()) <= index) {
      const group = this.page.getByRole('group', { name: field, exact: true })
      await group.getByRole('button', { name: '增加一人' }).click()
    }
    await names.nth(index).fill(person.name)
    if (person.title) await this.page.getByLabel(`${field}：职务`).nth(index).fill(person.title)
    if (person.unit) await this.page.getByLabel(`${field}：单位`).nth(index).fill(person.unit)
  }

  private async fill(label: string, value: string): Promise<void> {
    // A demanded field carries a star behind its name.
    await this.page
      .getByLabel(new RegExp(`^${label}\\*?$`))
      .first()
      .fill(value)
  }
}
