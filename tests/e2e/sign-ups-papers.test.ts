import { demoPersona } from './demo-cloud';
import { inEveryBuild } from './in-every-build';
import { DESIGN } from './sign-ups-steps';

/** The button, not the title of the page. */
const SIGN_UP = { text: '报名', within: '前可取消' };

inEveryBuild([
  {
    title: 'a member hands in a file and signs with a finger, and an operator who looks opens both',
    starring: demoPersona('susu'),
    tell: async ({ phone }) => {
      await phone.open('pages/home/index');
      await phone.waitFor('梧桐里邻里团');
      await phone.open(DESIGN);
      await phone.tap('羽毛球');
      await phone.type('名称', '周六溯溪');
      for (const [kind, title] of [
        ['文件', '体检报告'],
        ['手写签名', '安全须知签字'],
      ] as const) {
        await phone.tap('加一题');
        await phone.tap(kind);
        await phone.waitFor(kind === '文件' ? '收什么文件' : '用手指在屏幕上签名');
        await phone.type('题目', title);
        await phone.tap({ label: '必填' });
        await phone.type('拿来做什么', '出发前核对');
        await phone.shot(kind === '文件' ? 'form-question-file' : 'form-question-signature');
        await phone.tap('好了');
        await phone.waitForGone('问什么样的');
      }
      await phone.tap('预览');
      await phone.waitFor('用手指在框里写上名字');
      await phone.tap('回去改');
      await phone.tap('发布并转到群里');
      await phone.waitFor('发布了，转到群里叫上大家');
      const card = await phone.share('转到群里');

      await phone.as(demoPersona('xiaoman'));
      await phone.open(card);
      await phone.waitFor('周六溯溪');
      await phone.tap(SIGN_UP);
      await phone.waitFor('选一个文件');
      await phone.waitFor('在框里签上名字');
      await phone.tap('从聊天里选文件');
      await phone.waitFor('体检报告.pdf');
      await phone.draw('安全须知签字，用手指在框里写上名字');
      await phone.waitFor('写好了');
      await phone.shot('sign-up-papers');
      await phone.tap('撤一笔');
      await phone.waitFor('用手指在框里写上名字');
      await phone.draw('安全须知签字，用手指在框里写上名字');
      await phone.waitFor('写好了');
      await phone.tap(SIGN_UP);
      await phone.waitFor('报名成功');
      await phone.waitFor('体检报告.pdf');
      await phone.waitFor('手写签名');
      await phone.shot('my-sign-up-papers');

      await phone.as(demoPersona('susu'));
      await phone.tap('报名名单');
      await phone.tap('小满');
      await phone.waitFor('遮住了');
      await phone.tap('看一眼个人信息');
      await phone.waitFor('体检报告.pdf');
      await phone.shot('form-entry-papers');
      await phone.tap({ label: '打开体检报告.pdf' });
      await phone.waitForGone('没打开');

      await phone.as(demoPersona('xiaoman'));
      await phone.waitFor('看了你的信息');
    },
  },
]);
