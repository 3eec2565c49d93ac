import { launch } from '../scripts/browser/launch.ts'
import { PanelDriver } from '../scripts/browser/panel-driver.ts'
import { serveLab } from './editors/serve-lab.ts'
const lab = await serveLab()
const b = await launch({ headless: true, extension: '/work/main/.output/chrome-mv3' })
const page = await b.context.newPage()
page.on('console', (m) => console.log('page', m.type(), m.text()))
await page.goto(lab.origin + (process.argv[2] ?? '/tinymce/'))
const panel = await b.openPanel(page)
panel.on('console', (m) => console.log('panel', m.type(), m.text()))
panel.on('pageerror', (e) => console.log('panel error', e))
panel.setDefaultTimeout(8000)
const d = new PanelDriver(panel)
try {
await d.connectedTo(/编辑器：/)
await d.newMeeting({ name: '全县重点项目建设工作推进会', kind: '工作推进会', date: '2026-11-23', time: '09:00', place: '县行政中心第一会议室', organiser: '县委、县政府',
  host: { name: '周明远', title: '县委副书记' }, leaders: [{ name: '林国栋', title: '县委书记' }, { name: '何静怡', title: '县长' }], attendees: ['各乡镇党委书记'], requirements: ['要迅速传达会议精神', '要逐项细化任务清单'],
  items: [{ kind: '通报', title: '通报全县重点项目建设进展情况', speaker: { name: '郑海涛', title: '局长', unit: '县发展改革局' }, minutes: 15 }, { kind: '讲话', title: '讲话', speaker: { name: '林国栋', title: '县委书记' }, minutes: 30 }] })
await panel.screenshot({ path: 'out/try1.png' })
await d.goTo('起草')
await panel.screenshot({ path: 'out/try2.png' })
await panel.getByRole('button', { name: '插入到光标处' }).click()
await panel.getByText('已插入').first().waitFor()
await panel.screenshot({ path: 'out/try3.png' })
await page.screenshot({ path: 'out/try-page.png' })
console.log(JSON.stringify(await page.evaluate(() => window.lab.model()), null, 0))
await d.goTo('检查')
await panel.screenshot({ path: 'out/try4.png' })
} catch (e) { console.log(e); await panel.screenshot({ path: 'out/try-fail.png' }); console.log(await panel.evaluate(() => document.body.innerText)) }
await b.close(); await lab.close()
