/** What pandoc makes fixtures of. */
export const MARKDOWN: Readonly<Record<string, string>> = {
  script:
    '---\ntitle: 造林推进会主持词\nsubtitle: （2026年3月12日）\n---\n\n同志们：\n\n# 会议议程\n\n## 第一项\n\n请王明同志通报情况。\n\n### 细目\n\n散会。\n',
  lists:
    '议程如下：\n\n1.  通报情况\n2.  交流发言\n    a.  林场\n    b.  水站\n3.  领导讲话\n\n另外：\n\n-   会场安静\n-   手机静音\n\n又有：\n\n5)  从五起\n6)  到六\n',
  table: '| 姓名 | 职务 |\n|------|------|\n| 王明 | 局长 |\n| 李华 |      |\n\n散会。\n',
  marks: '请**王明**同志讲话，*斜体*，[下划]{.underline}，`代码`。\\\n第二行。\n\n> 引文一段。\n',
  notes: '现在开会。[^1]\n\n[^1]: 会前五分钟。\n\n散会。\n',
  headings: '# 一、总体要求\n\n#### 四级\n\n##### 五级\n\n正文\n',
  tracked:
    '[改后]{.insertion author="甲" date="2026-01-01T00:00:00Z"}[改前]{.deletion author="甲" date="2026-01-01T00:00:00Z"}的话。\n',
  nested: '1.  甲\n\n    甲的第二段。\n\n    -   点\n\n2.  乙\n',
}

/** What LibreOffice makes fixtures of. */
export const HTML: Readonly<Record<string, string>> = {
  script:
    '<h1>会议议程</h1><p>同志们：</p><h2>第一项</h2><p>请<b>王明</b>同志<u>讲话</u>。</p><h4>四级</h4><p>散会。</p>',
  ordered:
    '<p>议程：</p><ol><li>通报</li><li>发言</li></ol><p>中间</p><ol start="3"><li>讲话</li></ol><ol type="A"><li>甲</li><li>乙</li></ol>',
  bullets: '<ul><li>静音</li><li>签到<ul><li>前排</li></ul></li></ul><p>散会。</p>',
  table:
    '<table border="1"><tr><td colspan="2">名单</td><td>备注</td></tr><tr><td rowspan="2">一组</td><td>王明</td><td></td></tr><tr><td>李华</td><td>请假</td></tr></table><p>散会。</p>',
  breaks: '<p>第一行<br>第二行</p><p>　　首行缩进</p><p>王&nbsp;明</p>',
  link: '<p>见<a href="https://example.org/">附件</a>。</p><hr><p>散会。</p>',
  roman: '<ol type="I"><li>总则</li><li>分则<ol type="a"><li>细目</li></ol></li></ol>',
  empty: '<p>甲</p><p>&nbsp;</p><p>乙</p>',
}
