import { fireEvent, screen } from '@testing-library/react';
import MyDataPage from '@/subpackages/member/pages/my-data/index';
import { keep, readKept } from '@/platform/keep';
import { answering, done, newPhone, refused, settled, show } from './answering';
import { phone } from './taro';

const account = { lostPoints: 1_298, lostCouponCount: 2, groupCount: 1, isLastOwner: false };

const cloud = (more: Parameters<typeof answering>[0] = {}) =>
  answering({
    'groups.export-my-data': done({ fileId: 'f_1', fileName: '我的数据.xlsx' }),
    'groups.open-export': done({ url: 'https://files.example/f_1' }),
    'groups.preview-erasure': done(account),
    'groups.erase-me': done({ erasedAtMs: 1, groupCount: 1 }),
    ...more,
  });

beforeEach(() => {
  newPhone('g1');
});

describe('我的数据', () => {
  it('makes the file once; opening it again asks only for its address', async () => {
    const asked = cloud();
    await show(<MyDataPage />);
    fireEvent.click(screen.getByText('导出'));
    await settled();
    fireEvent.click(screen.getByText('打开文件'));
    await settled();
    expect(asked.keys('groups.export-my-data')).toHaveLength(1);
    expect(asked.keys('groups.open-export')).toHaveLength(2);
  });

  it('offers to export anew when the file has gone', async () => {
    const asked = cloud();
    await show(<MyDataPage />);
    fireEvent.click(screen.getByText('导出'));
    await settled();
    asked.change('groups.open-export', refused('FILE_UNKNOWN'));
    fireEvent.click(screen.getByText('打开文件'));
    await settled();
    expect(screen.getByText('这份文件已经删掉了，再导出一次')).toBeTruthy();
    expect(screen.getByText('导出')).toBeTruthy();
  });

  it('gives the account of an erasure first, and erases only once it is understood', async () => {
    keep('last-seen', {});
    const asked = cloud();
    await show(<MyDataPage />);
    fireEvent.click(screen.getAllByText('删掉我的数据').at(-1) as HTMLElement);
    await settled();
    for (const words of ['1,298 积分会作废', '2 张没用的券会作废', '管理员写在积分账目里的说明留着：账目不能改']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    fireEvent.click(screen.getByText('先勾选上面一条'));
    await settled();
    expect(asked.asked).not.toContain('groups.erase-me');

    fireEvent.click(screen.getByText('我明白，删掉后找不回来'));
    fireEvent.click(screen.getAllByText('删掉我的数据').at(-1) as HTMLElement);
    await settled();
    expect(asked.keys('groups.erase-me')).toHaveLength(1);
    expect(readKept('last-seen')).toBeNull();
    expect(phone.opened.at(-1)).toContain('pages/me');
  });

  it('does not let the only owner go', async () => {
    cloud({ 'groups.preview-erasure': done({ ...account, isLastOwner: true }) });
    await show(<MyDataPage />);
    fireEvent.click(screen.getAllByText('删掉我的数据').at(-1) as HTMLElement);
    await settled();
    expect(screen.getByText('先把群主交给别人')).toBeTruthy();
    expect(screen.queryByText('我明白，删掉后找不回来')).toBeNull();
  });
});
