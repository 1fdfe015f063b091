#!/bin/sh
# Counts the instructions of the VM on RV32IMC: count.sh <devicescript>/runtime. See README.md.
set -eu
runtime=$(cd "${1:?the folder runtime of a DeviceScript checkout}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
cd "$here/../.."

mkdir -p "$build/stand-in/emscripten" && : > "$build/stand-in/pthread.h"
cat > "$build/stand-in/emscripten/emscripten.h" <<'C'
#define EM_JS(type, name, parameters, ...) type name parameters;
#define EMSCRIPTEN_KEEPALIVE
void emscripten_sleep(unsigned ms);
C
cat > "$build/unused.c" <<'C'
int jd_aes_ccm_decrypt() { return 0; }
int jd_aes_ccm_encrypt() { return 0; }
void *jd_tcpsock_on_event_override;
const int wssk_cloud[64];
void wsskhealth_init(void) {}
C

compile() {
    riscv64-unknown-elf-gcc --specs=picolibc.specs -march=rv32imc -mabi=ilp32 -Os -w -ffunction-sections \
        -D__EMSCRIPTEN__ -I"$build" -I"$build/stand-in" -I"$runtime/jacdac-c/inc" -I"$runtime/inc" -I"$runtime" \
        -I"$runtime/jacdac-c" -I"$runtime/devicescript" "$@"
}

for file in "$runtime"/posix/jd_impl_em.c "$runtime"/posix/wasm_cfg.c "$runtime"/posix/flash.c \
    "$runtime"/posix/tx.c "$runtime"/posix/main.c "$runtime"/posix/sock_nodejs.c "$runtime"/devicescript/*.c \
    "$runtime"/jacdac-c/client/*.c "$runtime"/jacdac-c/source/*.c "$runtime"/jacdac-c/source/interfaces/*.c \
    "$runtime"/jacdac-c/jacdac/dist/c/jd_spec_pack.c "$runtime"/jacdac-c/services/settings.c \
    "$runtime"/jacdac-c/storage/crc32.c "$build/unused.c"; do
    case $file in */soft_sha256.c) continue ;; esac
    compile -c "$file" -o "$build/$(basename "$file").o"
done

count() {
    compile -c "$here/host.c" -o "$build/host.c.o"
    compile --oslib=semihost --crt0=semihost -Wl,--gc-sections -Wl,--defsym=__flash=0x80000000 \
        -Wl,--defsym=__flash_size=0x400000 -Wl,--defsym=__ram=0x80400000 -Wl,--defsym=__ram_size=0x400000 \
        -Wl,--defsym=__stack_size=0x10000 "$build"/*.o -lm -o "$build/vm.elf"
    qemu-system-riscv32 -machine virt -m 16 -bios none -nographic -semihosting-config enable=on -icount shift=0 \
        -kernel "$build/vm.elf"
}

echo "a program that sleeps:"
node --import tsx "$here/program.ts" "$build/image.h" idle
count
echo "a drive base:"
node --import tsx "$here/program.ts" "$build/image.h"
count
echo "the same without the fill of free heap:"
sed 's/memset(block->free.data, FREE_FILL/(void)(block->free.data, FREE_FILL/' "$runtime/devicescript/gc_alloc.c" > "$build/gc_alloc.c"
compile -c "$build/gc_alloc.c" -o "$build/gc_alloc.c.o"
count
