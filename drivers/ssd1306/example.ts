import { SSD1306Driver } from "@devicescript/drivers"

const screen = new SSD1306Driver({ devAddr: 0x3c, width: 128, height: 64 })

try {
    await screen.init()
    screen.image.drawRect(10, 20, 50, 30, 1)
    screen.image.print("Labas", 70, 4)
    await screen.show()
} catch (e) {
    console.log("error " + (e as Error).message)
}
