import { fireEvent, screen } from '@testing-library/react';
import { closeCounter, done, NOW_MS, open, press, refused, scanWithoutCamera, server } from './at-the-counter';

jest.mock('@/platform/scan', () => ({ scanCode: jest.fn() }));

describe('a code that is typed', () => {
  beforeEach(closeCounter);

  it('takes the code by hand when there is no camera', async () => {
    server({ 'coupons.look-up-code': () => done({ token: null }) });
    await open();
    await scanWithoutCamera();
    expect(screen.getByText('相机没打开。请顾客念短码，输进来也一样')).toBeTruthy();
  });

  it('tells a slip in a typed code without using up a try, and an unknown code at its field', async () => {
    const { of } = server({ 'coupons.look-up-code': () => done({ token: null }) });
    await open();
    await press('输短码');
    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '7K2P' } });
    await press('查这张券');
    expect(screen.getByText(/有一位不对/)).toBeTruthy();
    expect(of('coupons.look-up-code')).toHaveLength(0);

    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '0000 0000 0000 0000 0' } });
    await press('查这张券');
    expect(of('coupons.look-up-code')).toHaveLength(1);
    expect(screen.getByText(/不是本店能用的券/)).toBeTruthy();
  });

  it('says until when no more codes may be typed', async () => {
    server({ 'coupons.look-up-code': () => refused('TOO_MANY_GUESSES', { untilMs: NOW_MS + 60_000 }) });
    await open();
    await press('输短码');
    fireEvent.change(screen.getByLabelText('券上的短码'), { target: { value: '0000 0000 0000 0000 0' } });
    await press('查这张券');
    expect(screen.getByText(/再输。扫码不受影响/)).toBeTruthy();
  });
});
