import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/client/store/settings.ts';

describe('settings kept on a device', () => {
  test('come back one by one: a bad value falls back and the good ones stay', () => {
    const kept = JSON.stringify({ theme: 'light', motion: 'wild', text: 125, sound: true, extra: 1 });
    expect(readSettings(kept)).toEqual({ theme: 'light', motion: 'system', text: 125, sound: 'off' });
  });

  test.each([null, '', 'null', '[1]', '{"theme":', '"dark"', '7'])('survive damage: %s', (text) => {
    expect(readSettings(text).theme).toBe('system');
  });
});
