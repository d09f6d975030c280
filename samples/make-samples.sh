#!/usr/bin/env bash
# Makes the sample clips and their voice-overs anew. Needs ffmpeg with libx264 and espeak-ng; the results are in the
# repository, so nobody has to run this to use them.
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

run() { ffmpeg -y -nostdin -hide_banner -v error -bitexact "$@"; }
say() { espeak-ng -v "$1" -s "$2" -w "$scratch/$3.wav" "$4"; }
video=(-c:v libx264 -preset slow -crf 30 -pix_fmt yuv420p -g 50 -fflags +bitexact -flags:v +bitexact)
audio=(-c:a aac -b:a 64k -ar 48000 -flags:a +bitexact)

# harbour: landscape, waves (brown noise that swells); the voice-over is shorter than the picture.
run -f lavfi -i "gradients=size=640x360:rate=25:duration=10:speed=0.02:seed=7:c0=navy:c1=teal:c2=orange" \
    -f lavfi -i "anoisesrc=color=brown:duration=10:sample_rate=48000:seed=11,tremolo=f=0.3:d=0.8,volume=0.8" \
    "${video[@]}" "${audio[@]}" -metadata title="Harbour at dusk" -metadata:s:a:0 language=eng -movflags +faststart harbour.mp4
say en-gb 150 harbour "Evening in the harbour. The boats come home, and the lights go on along the quay."
run -i "$scratch/harbour.wav" -af "apad=whole_dur=7,atrim=end=7" "${audio[@]}" harbour.m4a

# market: recorded on a phone held upright (rotation 90), a street organ; the voice-over is as long as the picture.
run -f lavfi -i "testsrc2=size=640x360:rate=30:duration=8" \
    -f lavfi -i "aevalsrc='0.25*sin(2*PI*t*(262+66*mod(floor(t*3)\,5)))+0.12*sin(4*PI*t*(262+66*mod(floor(t*3)\,5)))':d=8:s=48000" \
    "${video[@]}" "${audio[@]}" "$scratch/market.mp4"
run -i "$scratch/market.mp4" -c copy -metadata:s:v:0 rotate=90 -movflags +faststart market.mp4
say en-us 160 market "This is the market on Saturday. Apples, bread, flowers, and a street organ that never rests."
run -i "$scratch/market.wav" -af "apad=whole_dur=8,atrim=end=8" "${audio[@]}" market.m4a

# interview: English and German sound, English subtitles, chapters; the voice-over is longer than the picture.
printf '1\n00:00:00,500 --> 00:00:04,000\nWe began in a garage.\n\n2\n00:00:05,000 --> 00:00:09,000\nToday we ship to the whole world.\n' > "$scratch/en.srt"
printf ';FFMETADATA1\ntitle=Interview\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=5000\ntitle=Beginnings\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=5000\nEND=10000\ntitle=Today\n' > "$scratch/chapters.txt"
say en-us 130 english "We began in a garage with one machine and a dog. Today we ship our machines to the whole world, and the dog has retired."
say de 130 german "Wir haben in einer Garage angefangen, mit einer Maschine und einem Hund. Heute liefern wir in die ganze Welt."
run -f lavfi -i "mandelbrot=size=640x360:rate=25:end_scale=0.05" -i "$scratch/english.wav" -i "$scratch/german.wav" -i "$scratch/en.srt" -i "$scratch/chapters.txt" \
    -t 10 -map 0:v -map 1:a -map 2:a -map 3:s -map_metadata 4 -map_chapters 4 \
    "${video[@]}" -af "apad=whole_dur=10,atrim=end=10" "${audio[@]}" -c:s mov_text \
    -metadata:s:a:0 language=eng -metadata:s:a:1 language=deu -metadata:s:s:0 language=eng -movflags +faststart interview.mp4
say en-gb 140 interview "Hello, this is the new narration for the interview. It tells the story once more, in other words and with another voice, and it goes on for longer than the picture does, so that its end has to be left out."
run -i "$scratch/interview.wav" -af "apad=whole_dur=13,atrim=end=13" "${audio[@]}" interview.m4a
