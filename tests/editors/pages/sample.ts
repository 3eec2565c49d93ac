/** What the demonstration shows first: the beginning of a host's script as a clerk would have it half-written. */
export const SAMPLE_HTML = [
  '<h1>全县重点工作推进会主持词</h1>',
  '<p>同志们：</p>',
  '<p>经县委、县政府研究，今天我们召开全县重点工作推进会，主要任务是总结前一阶段工作，部署下一步任务。</p>',
  '<p>今天的会议共有两项议程：</p>',
  '<ol><li>县发展改革局通报重点项目进展情况</li><li>县政府主要负责同志讲话</li></ol>',
  '<p><strong>下面进行第一项议程。</strong>请县发展改革局负责同志通报情况，大家欢迎。</p>',
].join('')
