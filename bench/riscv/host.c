// What the VM's WebAssembly build asks of its host, on a bare RISC-V: a clock that goes as far as the VM wants to sleep.
#include "jd_sdk.h"
#include "interfaces/jd_hw.h"
#include <stdio.h>
#include <stdlib.h>
#include "image.h"

enum { WARM_UP_MS = 2000, COUNTED_MS = 10000 };

const char app_fw_version[] = "0.0.0";
uint32_t now;
uint8_t jd_connected_blink;
static double clock_ms = 1000;
static uint8_t flash[128 * 1024];

void jd_em_init(void);
int jd_em_process(void);
int jd_em_devs_deploy(const void *image, unsigned size);

double em_time_now(void) { return clock_ms; }
void em_send_frame(void *frame) {}
void em_send_large_frame(const void *frame, unsigned size) {}
void em_deploy_handler(int code) {}
void em_print_dmesg(const char *line) {}
void em_jd_crypto_get_random(uint8_t *to, unsigned size) { while (size--) *to++ = rand(); }
int em_flash_size(void) { return sizeof(flash); }
void em_flash_save(void *from, unsigned size) { memcpy(flash, from, size); }
void em_flash_load(void *to, unsigned size) { memcpy(to, flash, size); }
void emscripten_sleep(unsigned ms) {}
void _devs_panic_handler(int code) { printf("panic %d\n", code); }
int _jd_tcpsock_new(const char *host, int port) { return 0; }
int _jd_tcpsock_write(const void *data, unsigned size) { return 0; }
void _jd_tcpsock_close(void) {}
int _jd_tcpsock_is_available(void) { return 1; }

void hw_panic(void) { abort(); }
void jd_blink(uint8_t encoded) {}
void jd_glow(uint32_t glow) {}
void jd_alloc_stack_check(void) {}
void *jd_alloc(uint32_t size) { return calloc(1, size); }
void jd_free(void *data) { free(data); }
void pwr_enter_no_sleep(void) {}
int target_in_irq(void) { return 0; }
void target_disable_irq(void) {}
void target_enable_irq(void) {}
uint64_t jd_device_id_from_string(const char *text) { return 1; }

// The program's hash and the encrypted network play no part here.
void jd_sha256_setup(void) {}
void jd_sha256_update(const void *data, unsigned size) {}
void jd_sha256_finish(uint8_t *hash) { memset(hash, 0, 32); }
void jd_sha256_hmac_setup(const void *key, unsigned size) {}
void jd_sha256_hmac_update(const void *data, unsigned size) {}
void jd_sha256_hmac_finish(uint8_t *hash) {}

static uint64_t instructions(void) {
    uint32_t high, low, again;
    do {
        __asm__ volatile(".option push\n.option arch, +zicsr\n"
                         "csrr %0, minstreth\ncsrr %1, minstret\ncsrr %2, minstreth\n.option pop"
                         : "=r"(high), "=r"(low), "=r"(again));
    } while (high != again);
    return ((uint64_t)high << 32) | low;
}

int main(void) {
    static uint32_t aligned[sizeof(image) / 4 + 2];
    memcpy(aligned, image, sizeof(image));
    jd_em_init();
    jd_em_devs_deploy(aligned, (sizeof(image) + 7) & ~7);
    double begin = clock_ms + WARM_UP_MS;
    uint64_t counted = 0;
    while (clock_ms < begin + COUNTED_MS) {
        uint64_t before = instructions();
        int us = jd_em_process();
        if (clock_ms >= begin)
            counted += instructions() - before;
        clock_ms += (us < 1 ? 1 : us) / 1000.0;
    }
    printf("%lu thousand instructions\n", (unsigned long)(counted / 1000));
    exit(0);
}
