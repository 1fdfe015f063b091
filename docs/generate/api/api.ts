import { allKits } from "../kits.ts";
import { fullKit } from "./full-kit.ts";
import { apiPage } from "./page.ts";
import { type Api, reflectApi } from "./reflect.ts";

/** The docstrings as they are now, and the page that is made of them. */
export async function readApi(): Promise<{ readonly api: Api; readonly page: string }> {
  const kits = [...allKits(), fullKit().kit];
  const api = await reflectApi(kits);
  return { api, page: apiPage(api, kits) };
}
